package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;

/**
 * How many offers have nothing on hand at the end of each row of the timeline, and how many ever had. That is a level,
 * not a count: rows without a window of their own keep what the row before them had, and whoever closed fewer rows
 * keeps the level of its last one in the rows after it.
 */
final class OffersOut implements Stateful {
    private final Intervals intervals;
    private final Series byRow = new Series(16);
    private int rows;
    private int ever;

    OffersOut(Intervals intervals) {
        this.intervals = intervals;
    }

    void at(long windowEnd, int offers, int everOut) {
        int row = intervals.at(windowEnd - 1);
        carryTo(row + 1);
        byRow.add(row, offers - byRow.at(row));
        ever = everOut;
    }

    void add(OffersOut other) {
        int all = Math.max(rows, other.rows);
        carryTo(all);
        for (int r = 0; r < all; r++) {
            byRow.add(r, other.at(r));
        }
        ever += other.ever;
    }

    /**
     * Where several told, one of them takes over the level of all. It is right again as soon as each has told its own
     * once more, if only for the window that was the last before.
     */
    @Override
    public void state(Tape tape) {
        if (!tape.isRead()) {
            forgetRepeated();
        }
        byRow.state(tape);
        rows = tape.word(rows);
        ever = tape.word(ever);
    }

    private void carryTo(int row) {
        long last = at(rows);
        for (int r = rows; r < row; r++) {
            byRow.add(r, last);
        }
        rows = Math.max(rows, row);
    }

    long at(int row) {
        return rows == 0 ? 0 : byRow.at(Math.min(row, rows - 1));
    }

    int ever() {
        return ever;
    }

    /** How many rows were closed at the end that changed nothing depends on the windows of the run. */
    private void forgetRepeated() {
        while (rows > 1 && byRow.at(rows - 1) == byRow.at(rows - 2)) {
            rows--;
        }
        byRow.cut(rows);
    }
}
