package shopping.festival.model.sellers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.agrona.collections.Int2ObjectHashMap;
import org.agrona.collections.Long2ObjectHashMap;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.StateArchive;

/** The queues of orders that wait for units, one per stock record that has any. */
final class Backorders {
    private final Int2ObjectHashMap<ArrayDeque<Backorder>> waiting = new Int2ObjectHashMap<>();
    private final Long2ObjectHashMap<Backorder> byIntent = new Long2ObjectHashMap<>();
    private final Int2ObjectHashMap<Owed> unfilled = new Int2ObjectHashMap<>();
    private final Measured measured;

    /** Units that the waiting orders of a record lack, and their integral over the measured time. */
    private static final class Owed {
        int units;
        double area;
    }

    Backorders(Measured measured) {
        this.measured = measured;
    }

    private void owe(int r, int units, long at) {
        Owed owed = unfilled.computeIfAbsent(r, n -> new Owed());
        owed.units += units;
        owed.area += (double) units * measured.after(at);
    }

    /** Units lacked · µs over the measured time. */
    double area(int r) {
        Owed owed = unfilled.get(r);
        return owed == null ? 0 : owed.area;
    }

    /** Units that waiting orders still lack. */
    int unfilledUnits(int r) {
        Owed owed = unfilled.get(r);
        return owed == null ? 0 : owed.units;
    }

    boolean areWaiting(int r) {
        return unfilledUnits(r) > 0;
    }

    void enter(Backorder b, long at) {
        byIntent.put(b.id, b);
        waiting.computeIfAbsent(b.stockRecord, r -> new ArrayDeque<>()).addLast(b);
        owe(b.stockRecord, b.units - b.allocated, at);
    }

    /** The backorder of an intent, or null. */
    @Nullable
    Backorder of(long id) {
        return byIntent.get(id);
    }

    /**
     * Gives units to those who wait, first come first served.
     *
     * @param told of everybody who gets some
     * @return those who now have all they need, and who have left the queue
     */
    List<Backorder> allocate(int r, int units, long at, Given told) {
        ArrayDeque<Backorder> queue = waiting.get(r);
        List<Backorder> filled = new ArrayList<>();
        int left = units;
        while (left > 0 && queue != null && !queue.isEmpty()) {
            Backorder first = queue.peekFirst();
            int given = Math.min(left, first.units - first.allocated);
            first.allocated += given;
            owe(r, -given, at);
            left -= given;
            told.given(first, given);
            if (first.isFilled()) {
                queue.removeFirst();
                filled.add(first);
            }
        }
        return filled;
    }

    /** Who hears of units that were given to somebody who waits. */
    @FunctionalInterface
    interface Given {
        void given(Backorder backorder, int units);
    }

    /** Forgets a backorder that was shipped or given up. */
    void leave(Backorder b, long at) {
        byIntent.remove(b.id);
        if (!b.isFilled()) {
            waiting.get(b.stockRecord).remove(b);
            owe(b.stockRecord, b.allocated - b.units, at);
        }
    }

    /** Everybody who has paid and waits. */
    void forEachPaid(Consumer<Backorder> to) {
        byIntent.values().stream().filter(b -> b.paid).forEach(to);
    }

    /** As that of a stage: those who wait in the order of their queues, then those who have all and have not paid. */
    void state(StateArchive archive, StateArchive.Mine mine) {
        Tape told = Tape.blank();
        if (!archive.isRead()) {
            waiting.values().forEach(queue -> queue.forEach(b -> tell(told, b)));
            byIntent.values().stream().filter(Backorder::isFilled).forEach(b -> tell(told, b));
        }
        Tape kept = Tape.of(archive.entries("backorders", 8, told.written(), mine));
        while (archive.isRead() && !kept.isAtEnd()) {
            int r = kept.word(0);
            Backorder b = new Backorder(kept.word(0L), 0, r, kept.word(0));
            b.state(kept);
            byIntent.put(b.id, b);
            if (!b.isFilled()) {
                waiting.computeIfAbsent(r, n -> new ArrayDeque<>()).addLast(b);
            }
        }
        owed(archive, mine);
    }

    private static void tell(Tape tape, Backorder b) {
        tape.word(b.stockRecord);
        tape.word(b.id);
        tape.word(b.units);
        b.state(tape);
    }

    private void owed(StateArchive archive, StateArchive.Mine mine) {
        Tape told = Tape.blank();
        if (!archive.isRead()) {
            unfilled.forEach((r, owed) -> {
                told.word((long) r);
                told.word(owed.units);
                told.real(owed.area);
            });
        }
        Tape kept = Tape.of(archive.entries("owed", 3, told.written(), mine));
        while (archive.isRead() && !kept.isAtEnd()) {
            Owed owed = unfilled.computeIfAbsent(kept.word(0), n -> new Owed());
            owed.units = kept.word(0);
            owed.area = kept.real(0);
        }
    }
}
