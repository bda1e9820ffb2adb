package shopping.festival.result.making;

import static shopping.festival.result.Scales.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.Histogram;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.result.Account;
import shopping.festival.result.NewcomersResult;
import shopping.festival.result.Scales;
import shopping.festival.result.Trade;

/** How each group of newcomers fared: what all the tables by origin say of it, and what only it is asked. */
final class NewcomersTables {
    private static final double MILLIS_AN_HOUR = 3_600_000;
    private static final String UNITED_STATES = "US";

    private final Festival festival;
    private final Market market;
    private final Measures measures;
    private final StockLedger stock;

    NewcomersTables(Festival festival, Measures measures, StockLedger stock) {
        this.festival = festival;
        this.market = festival.market();
        this.measures = measures;
        this.stock = stock;
    }

    Map<String, NewcomersResult> newcomers(Trade trade, Account.Economics economics, Account.Exports exports) {
        Map<String, NewcomersResult> all = new LinkedHashMap<>();
        for (Newcomers group : festival.newcomers()) {
            String name = market.origins().get(group.origin());
            Trade.Sales sales = of(trade.foreign().byOrigin(), name);
            Trade.Shortage shortage = of(trade.stockOut().byOrigin(), name);
            Account account = of(economics.byOrigin(), name);
            all.put(
                    name,
                    new NewcomersResult(
                            who(group, shortage.offers()),
                            sold(group, sales, shortage),
                            delivered(group),
                            earned(group, account, of(exports.byOrigin(), name)),
                            byCategory(group.origin())));
        }
        return all;
    }

    /** Every table by origin has a row for each of the market's origins. */
    private static <T> T of(Map<String, T> byOrigin, String name) {
        return Objects.requireNonNull(byOrigin.get(name), name);
    }

    private NewcomersResult.Who who(Newcomers group, long offers) {
        long sellers = market.sellers().stream()
                .filter(s -> s.origin() == group.origin())
                .count();
        return new NewcomersResult.Who(group.country(), group.mode().label(), (int) sellers, offers);
    }

    private NewcomersResult.Sold sold(Newcomers group, Trade.Sales sales, Trade.Shortage shortage) {
        long units = unitsSold(group.origin());
        return new NewcomersResult.Sold(
                sales.orders(),
                units,
                sales.gmvFen(),
                sales.share(),
                rate(units, units + shortage.lostUnits()),
                shortage.offersSoldOut(),
                shortage.lostValueFen());
    }

    private NewcomersResult.Delivered delivered(Newcomers group) {
        Histogram times = deliveries(group);
        boolean any = times.getTotalCount() > 0;
        return new NewcomersResult.Delivered(
                any ? (Double) (times.getMean() / MILLIS_AN_HOUR) : null,
                any ? (Double) (times.getValueAtPercentile(90) / MILLIS_AN_HOUR) : null);
    }

    private NewcomersResult.Earned earned(Newcomers group, Account account, Account.Export export) {
        Economics.Exports terms = festival.economics().exports();
        return new NewcomersResult.Earned(
                account.revenueFen(),
                account.leftoverUnits(),
                account.leftoverCostFen(),
                account.marginFen(),
                export.exportValueFen(),
                group.country().equals(UNITED_STATES) ? terms.jobs(export.exportValueFen()) : 0);
    }

    private long unitsSold(int origin) {
        long sold = 0;
        for (int offer = 0; offer < market.offers(); offer++) {
            if (market.cells().get(market.cell(offer)).origin() == origin) {
                for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                    sold += stock.committed(r);
                }
            }
        }
        return sold;
    }

    /** Of all parcels of its warehouses: they wait in one line there, whoever sold them. */
    private Histogram deliveries(Newcomers group) {
        Histogram times = new Histogram(2);
        for (int house : group.warehouses()) {
            measures.ledger().deliveriesInto(times, house);
        }
        return times;
    }

    private Map<String, Trade.Sales> byCategory(int origin) {
        List<Cell> cells = market.cells();
        Map<String, long[]> sums = new LinkedHashMap<>();
        long all = 0;
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).origin() != origin) {
                continue;
            }
            long[] sum = sums.computeIfAbsent(
                    market.categories().get(cells.get(c).category()).name(), name -> new long[2]);
            for (int s = 0; s < market.segments().size(); s++) {
                sum[0] += measures.ledger().ordersOf(c, s);
                sum[1] += measures.ledger().fenOf(c, s);
                all += measures.ledger().fenOf(c, s);
            }
        }
        long total = all;
        Map<String, Trade.Sales> sales = new LinkedHashMap<>();
        sums.forEach((name, sum) -> sales.put(name, new Trade.Sales(sum[0], sum[1], Scales.share(sum[1], total))));
        return sales;
    }
}
