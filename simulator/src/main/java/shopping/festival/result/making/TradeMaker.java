package shopping.festival.result.making;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import shopping.festival.engine.node.Books;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;
import shopping.festival.result.Trade;

/** Tells what was sold and what could not be. */
final class TradeMaker {
    private final Festival festival;
    private final Books books;
    private final Measures measures;
    private final double taxRate;

    TradeMaker(Festival festival, Books books, double taxRate) {
        this.festival = festival;
        this.books = books;
        this.measures = books.measures();
        this.taxRate = taxRate;
    }

    Trade trade() {
        SalesTables sales = new SalesTables(festival, measures.ledger(), taxRate);
        Map<String, Trade.ModeSales> byMode = sales.byMode();
        return new Trade(
                measures.ledger().fen(),
                measures.ledgerAfter().fen(),
                peaks(measures.acceptedPerSecond(), measures.paidPerSecond()),
                new StockOutTables(festival.market(), measures, books.stock()).stockOut(),
                sales.foreign(byMode),
                byMode,
                sales.byCategory(),
                sales.byRegion(),
                byStream());
    }

    private Map<String, Trade.StreamSales> byStream() {
        Map<String, Trade.StreamSales> byStream = new LinkedHashMap<>();
        for (int s = 0; s < festival.buyers().streams().size(); s++) {
            byStream.put(
                    festival.buyers().streams().get(s).name(),
                    new Trade.StreamSales(
                            events(Kind.ARRIVED, s),
                            events(Kind.ATTEMPTED, s),
                            busy(s),
                            events(Kind.SOLD_OUT, s),
                            events(Kind.ACCEPTED, s),
                            events(Kind.PAID, s),
                            measures.sums(Kind.PAID, s).fen(),
                            events(Kind.LOST, s)));
        }
        return byStream;
    }

    private long events(Kind kind, int stream) {
        return measures.sums(kind, stream).count();
    }

    private long busy(int stream) {
        return Arrays.stream(Refusal.values())
                .mapToLong(refusal -> events(refusal.kind(), stream))
                .sum();
    }

    private static Trade.Peaks peaks(Series accepted, Series paid) {
        BusiestMinute orders = BusiestMinute.of(accepted);
        BusiestMinute payments = BusiestMinute.of(paid);
        return new Trade.Peaks(
                accepted.largest(),
                orders.perSecond(),
                orders.start(),
                paid.largest(),
                payments.perSecond(),
                payments.start());
    }
}
