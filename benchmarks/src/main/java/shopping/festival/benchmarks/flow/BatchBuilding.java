package shopping.festival.benchmarks.flow;

import org.openjdk.jmh.annotations.Param;
import shopping.festival.base.random.Draws;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.model.flow.Crates;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;

/** What does it cost to write a window's rows into one batch a receiver, sums for the audit included? */
public class BatchBuilding extends Question {
    private static final int ROWS_PER_WINDOW = 12_000;

    @Param({"1", "8"})
    public int receivers;

    private final Crates crates = new Crates();

    @Override
    protected long play() {
        Sums sums = new Sums();
        Rows[] open = new Rows[receivers];
        for (int window = 0; window < windows(); window++) {
            for (int to = 0; to < receivers; to++) {
                open[to] = crates.withRoomFor(ROWS_PER_WINDOW / receivers + ROWS_PER_WINDOW / 8);
            }
            for (int i = 0; i < ROWS_PER_WINDOW; i++) {
                long bits = Draws.mix(i);
                open[Draws.below(bits, receivers)].add(i, bits, bits, i, i);
            }
            for (Rows full : open) {
                sums.addAll(full);
                crates.giveBack(full);
            }
        }
        return sums.toString().hashCode();
    }

    private int windows() {
        return sized(50, 1);
    }

    @Override
    protected long rows() {
        return (long) windows() * ROWS_PER_WINDOW;
    }
}
