package shopping.festival.study.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.model.order.ForwardingJournal;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;

/** How many rows a run would make, counted while it goes, so that one that is broken off has counted, too. */
final class EventCount implements JournalWrapper {
    private final List<Counting> journals = new ArrayList<>();

    @Override
    public Journal wrap(Journal journal) {
        Counting counting = new Counting(journal);
        journals.add(counting);
        return counting;
    }

    long intents() {
        return sum(journal -> journal.arrived);
    }

    long attempts() {
        return sum(journal -> journal.attempted);
    }

    long orders() {
        return sum(journal -> journal.accepted);
    }

    long movements() {
        return sum(journal -> journal.moved);
    }

    private long sum(ToLongFunction<Counting> count) {
        return journals.stream().mapToLong(count).sum();
    }

    /** One node's. */
    private static final class Counting extends ForwardingJournal {
        private long arrived;
        private long attempted;
        private long accepted;
        private long moved;

        Counting(Journal next) {
            super(next);
        }

        @Override
        public void record(Kind kind, long id, long order, long time, int unit, long fen) {
            super.record(kind, id, order, time, unit, fen);
            switch (kind) {
                case ARRIVED -> arrived++;
                case ATTEMPTED -> attempted++;
                case ACCEPTED -> {
                    accepted++;
                    moved += unit >= 0 ? 1 : 0;
                }
                case RELEASED -> moved++;
                default -> {
                    // No row of its own.
                }
            }
        }

        @Override
        public void reserved(int stockRecord, long id, long order, long time, int units) {
            super.reserved(stockRecord, id, order, time, units);
            moved++;
        }

        @Override
        public void received(int stockRecord, long time, int units) {
            super.received(stockRecord, time, units);
            moved++;
        }
    }
}
