package shopping.festival.engine.snapshot;

import java.util.Arrays;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;

/** Deals out to one partition of a stage what belongs to it. */
public final class ReadingArchive implements StateArchive {
    private final Sections sections;
    private final String stage;
    private final long instant;
    private final boolean isFirst;
    private final Sums held = new Sums();

    /**
     * @param stage the name in front of what it told
     * @param isFirst whether it is the partition that has the sums back
     */
    public ReadingArchive(Sections sections, String stage, long instant, boolean isFirst) {
        this.sections = sections;
        this.stage = stage + ".";
        this.instant = instant;
        this.isFirst = isFirst;
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public long instant() {
        return instant;
    }

    @Override
    public void unit(String kind, int unit, Stateful state) {
        long[] words = sections.words(stage + kind);
        int size = sections.size(stage + kind);
        int at = 0;
        while (at < size && words[at] != unit) {
            at += 2 + (int) words[at + 1];
        }
        if (at >= size) {
            throw new IllegalStateException("no state of " + stage + kind + " " + unit);
        }
        Tape tape = Tape.of(Arrays.copyOfRange(words, at + 2, at + 2 + (int) words[at + 1]));
        state.state(tape);
        tape.mustBeAtEnd();
    }

    @Override
    public void range(String kind, int first, int width, long[] words) {
        long[] told = sections.words(stage + kind);
        int size = sections.size(stage + kind);
        int end = first + words.length / width;
        int found = 0;
        for (int at = 0; at < size; at += 2 + (int) told[at + 1] * width) {
            int from = Math.max(first, (int) told[at]);
            int to = Math.min(end, (int) (told[at] + told[at + 1]));
            if (from < to) {
                int source = at + 2 + (from - (int) told[at]) * width;
                System.arraycopy(told, source, words, (from - first) * width, (to - from) * width);
                found += to - from;
            }
        }
        if (found != end - first) {
            throw new IllegalStateException("no state of some of " + stage + kind + " " + first + " to " + end);
        }
    }

    @Override
    public long[] entries(String kind, int width, long[] words, Mine mine) {
        long[] told = sections.words(stage + kind);
        int size = sections.size(stage + kind);
        int count = 0;
        for (int at = 0; at < size; at += width) {
            count += mine.isMine(told, at) ? 1 : 0;
        }
        long[] own = new long[count * width];
        int end = 0;
        for (int at = 0; at < size; at += width) {
            if (mine.isMine(told, at)) {
                System.arraycopy(told, at, own, end, width);
                end += width;
            }
        }
        return own;
    }

    @Override
    public void sums(String kind, Stateful state) {
        long[] told = sections.copy(stage + kind);
        Tape tape = Tape.of(isFirst ? told : new long[told.length]);
        state.state(tape);
        tape.mustBeAtEnd();
    }

    @Override
    public void holds(Sums rows) {
        held.add(rows);
    }

    /** What the partition has received before, less what is counted elsewhere of it: rows that it holds now. */
    public Sums carried() {
        if (isFirst) {
            Sums all = new Sums();
            Tape tape = Tape.of(sections.copy(stage + "held"));
            all.state(tape);
            held.subtract(all);
        }
        return held;
    }
}
