package shopping.festival.engine.snapshot;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.StateArchive;

/** Gathers what the partitions of a stage tell, one after the other. */
public final class WritingArchive implements StateArchive {
    private final Sections sections;
    private final String stage;
    private final long instant;

    /** @param stage the name in front of what it tells */
    public WritingArchive(Sections sections, String stage, long instant) {
        this.sections = sections;
        this.stage = stage + ".";
        this.instant = instant;
    }

    @Override
    public boolean isRead() {
        return false;
    }

    @Override
    public long instant() {
        return instant;
    }

    @Override
    public void unit(String kind, int unit, Stateful state) {
        Tape tape = Tape.blank();
        state.state(tape);
        long[] words = tape.written();
        sections.add(stage + kind, unit, words.length);
        sections.add(stage + kind, words);
    }

    @Override
    public void range(String kind, int first, int width, long[] words) {
        sections.add(stage + kind, first, words.length / width);
        sections.add(stage + kind, words);
    }

    @Override
    public long[] entries(String kind, int width, long[] words, Mine mine) {
        sections.give(stage + kind, words);
        return words;
    }

    @Override
    public void sums(String kind, Stateful state) {
        Tape tape = Tape.blank();
        state.state(tape);
        sections.sum(stage + kind, tape.written());
    }
}
