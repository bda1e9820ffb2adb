package shopping.festival.result.making;

import java.util.function.ToLongFunction;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.Books;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.measure.Losses;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;
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
        Losses losses = measures.losses();
        Counts.ByRefusal intents = byRefusal(losses::intents);
        Counts.ByRefusal fen = byRefusal(losses::fen);
        return new Counts.Intents(
                count(Kind.ARRIVED),
                count(Kind.PAID) - count(Kind.REFUNDED),
                new Counts.Lost(
                        losses.intents(LossReason.SOLD_OUT),
                        intents.sum(),
                        losses.intents(LossReason.OVER_LIMIT),
                        losses.intents(LossReason.DECLINED),
                        losses.intents(LossReason.UNPAID),
                        losses.intents(LossReason.REFUNDED),
                        count(Kind.NOT_TEMPTED),
                        intents),
                new Counts.LostFen(
                        losses.fen(LossReason.SOLD_OUT),
                        fen.sum(),
                        losses.fen(LossReason.OVER_LIMIT),
                        losses.fen(LossReason.DECLINED),
                        losses.fen(LossReason.UNPAID),
                        losses.fen(LossReason.REFUNDED),
                        fen));
    }

    private static Counts.ByRefusal byRefusal(ToLongFunction<LossReason> lost) {
        return new Counts.ByRefusal(
                lost.applyAsLong(Refusal.QUEUE_FULL.loss()),
                lost.applyAsLong(Refusal.IMPATIENT.loss()),
                lost.applyAsLong(Refusal.WAITING_ROOM.loss()),
                lost.applyAsLong(Refusal.RATE_LIMITED.loss()),
                lost.applyAsLong(Refusal.SHED.loss()),
                lost.applyAsLong(Refusal.BREAKER_OPEN.loss()));
    }

    private Counts.Attempts attempts() {
        Counts.AttemptsRefused refused = new Counts.AttemptsRefused(
                count(Refusal.QUEUE_FULL.kind()),
                count(Refusal.IMPATIENT.kind()),
                count(Refusal.WAITING_ROOM.kind()),
                count(Refusal.RATE_LIMITED.kind()),
                count(Refusal.SHED.kind()));
        return new Counts.Attempts(
                count(Kind.ATTEMPTED),
                count(Kind.ACCEPTED),
                count(Kind.SOLD_OUT),
                refused.sum(),
                count(Kind.OVER_LIMIT),
                refused);
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
