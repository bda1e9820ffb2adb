package shopping.festival.study.export.star;

import static shopping.festival.study.export.table.RowBatch.NONE;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;
import shopping.festival.study.export.spill.IntentKey;
import shopping.festival.study.export.spill.IntentRows;
import shopping.festival.study.export.spill.JoinedPart;
import shopping.festival.study.export.spill.SpilledRun;
import shopping.festival.study.export.star.StarTables.Next;
import shopping.festival.study.export.star.StarTables.Outcome;
import shopping.festival.study.export.table.RowBatch;
import shopping.festival.study.export.table.RowSource;

/** The attempts. */
final class AttemptRows {
    private AttemptRows() {}

    static RowSource of(SpilledRun run, List<Integer> parts) {
        return IntentRows.ofAttempts(run, parts, AttemptRows::rows);
    }

    private static void rows(JoinedPart p, int intent, RowBatch batch) {
        int end = p.firstTry(intent + 1);
        for (int attempt = p.firstTry(intent); attempt < end; attempt++) {
            row(p, intent, attempt, attempt + 1 == end, batch);
        }
    }

    private static void row(JoinedPart p, int intent, int attempt, boolean isLast, RowBatch batch) {
        long order = p.order(attempt);
        Kind answer = p.answer(attempt);
        int offer = Order.offer(order);
        int next = isLast ? offer : Order.offer(p.order(attempt + 1));
        int c = 0;
        batch.set(c++, p.key(intent));
        batch.set(c++, Order.attempt(order));
        batch.set(c++, IntentKey.stream(p.key(intent)));
        batch.set(c++, offer);
        batch.set(c++, Order.segment(order));
        batch.set(c++, p.time(attempt) / VirtualTime.MINUTE);
        batch.set(c++, Order.units(order));
        batch.set(c++, p.fen(attempt));
        batch.set(c++, p.fen(attempt));
        batch.set(c++, outcome(answer).ordinal());
        batch.set(c++, next(answer, isLast, next == offer).ordinal());
        batch.set(c++, isLast ? NONE : next);
        batch.set(c++, p.time(attempt));
        batch.set(c, p.answeredAt(attempt));
        batch.next();
    }

    private static Next next(Kind answer, boolean isLast, boolean isSame) {
        if (answer == Kind.ACCEPTED) {
            return Next.ORDERED;
        }
        if (isLast) {
            return Next.GAVE_UP;
        }
        return isSame ? Next.SAME_OFFER : Next.OTHER_OFFER;
    }

    private static Outcome outcome(Kind answer) {
        return switch (answer) {
            case ACCEPTED -> Outcome.ACCEPTED;
            case SOLD_OUT -> Outcome.SOLD_OUT;
            case OVER_LIMIT -> Outcome.OVER_LIMIT;
            case BUSY -> Outcome.BUSY;
            case IMPATIENT -> Outcome.IMPATIENT;
            case WAITING_ROOM -> Outcome.WAITING_ROOM;
            case RATE_LIMITED -> Outcome.RATE_LIMITED;
            case SHED -> Outcome.SHED;
            default -> throw new IllegalStateException("no answer to an attempt: " + answer);
        };
    }
}
