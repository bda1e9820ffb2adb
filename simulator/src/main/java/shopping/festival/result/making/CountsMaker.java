package shopping.festival.result.making;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.result.Counts;

/** Counts what came and what became of it. */
final class CountsMaker {
    private final Festival festival;
    private final Measures measures;
    private final StockLedger stock;

    CountsMaker(Festival festival, Books books) {
        this.festival = festival;
        this.measures = books.measures();
        this.stock = books.stock();
    }

    Counts counts() {
        return new Counts(
                (double) festival.buyers().dayLength() / VirtualTime.SECOND,
                intents(),
                attempts(),
                orders(),
                measures.ordersPaidInDay(),
                units(),
                StockOverTime.ofAll(festival.market(), stock));
    }

    private long count(Kind kind) {
        return measures.count(kind);
    }

    private Counts.Intents intents() {
        return new Counts.Intents(
                count(Kind.ARRIVED),
                count(Kind.PAID) - count(Kind.REFUNDED),
                new Counts.Lost(
                        measures.losses().intents(LossReason.SOLD_OUT),
                        measures.losses().intents(LossReason.BUSY),
                        measures.losses().intents(LossReason.OVER_LIMIT),
                        measures.losses().intents(LossReason.DECLINED),
                        measures.losses().intents(LossReason.UNPAID),
                        measures.losses().intents(LossReason.REFUNDED),
                        count(Kind.NOT_TEMPTED)),
                new Counts.LostFen(
                        measures.losses().fen(LossReason.SOLD_OUT),
                        measures.losses().fen(LossReason.BUSY),
                        measures.losses().fen(LossReason.OVER_LIMIT),
                        measures.losses().fen(LossReason.DECLINED),
                        measures.losses().fen(LossReason.UNPAID),
                        measures.losses().fen(LossReason.REFUNDED)));
    }

    private Counts.Attempts attempts() {
        return new Counts.Attempts(
                count(Kind.ATTEMPTED),
                count(Kind.ACCEPTED),
                count(Kind.SOLD_OUT),
                count(Kind.BUSY),
                count(Kind.OVER_LIMIT));
    }

    private Counts.Orders orders() {
        return new Counts.Orders(
                count(Kind.ACCEPTED),
                count(Kind.PAID),
                count(Kind.DECLINED),
                count(Kind.UNPAID),
                count(Kind.REFUNDED),
                count(Kind.DISPATCHED),
                count(Kind.DELIVERED));
    }

    private Counts.Units units() {
        long initial = 0;
        long inbound = 0;
        long sold = 0;
        long onHand = 0;
        for (int r = 0; r < stock.records(); r++) {
            initial += festival.stock().initial()[r];
            inbound += stock.inbound(r);
            sold += stock.committed(r);
            onHand += stock.onHand(r);
        }
        // The run ends when nothing is open any more, and the audit has compared what is committed with what shipped.
        return new Counts.Units(initial, inbound, sold, onHand, 0);
    }
}
