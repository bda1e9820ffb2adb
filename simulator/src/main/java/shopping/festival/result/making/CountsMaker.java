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
                units());
    }

    private long count(Kind kind) {
        return measures.count(kind);
    }

    private Counts.Intents intents() {
        return new Counts.Intents(
                count(Kind.ARRIVED),
                count(Kind.PAID) - count(Kind.REFUNDED),
                new Counts.Lost(
                        measures.lost(LossReason.SOLD_OUT),
                        measures.lost(LossReason.BUSY),
                        measures.lost(LossReason.OVER_LIMIT),
                        measures.lost(LossReason.DECLINED),
                        measures.lost(LossReason.UNPAID),
                        measures.lost(LossReason.REFUNDED),
                        count(Kind.NOT_TEMPTED)),
                new Counts.LostFen(
                        measures.lostFen(LossReason.SOLD_OUT),
                        measures.lostFen(LossReason.BUSY),
                        measures.lostFen(LossReason.OVER_LIMIT),
                        measures.lostFen(LossReason.DECLINED),
                        measures.lostFen(LossReason.UNPAID),
                        measures.lostFen(LossReason.REFUNDED)));
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
