package shopping.festival.benchmarks.run;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;

/**
 * What does an attempt cost from the buyer to the door, by driver, partitions and length of the window? The digest is
 * the run's own, the same for all of them.
 */
public class WholePipeline extends Question {
    /** 0 is the inline driver. */
    @Param({"0", "2"})
    public int threads;

    @Param({"1", "2", "8"})
    public int partitions;

    /** No window is longer; 0 leaves it to the engine. */
    @Param({"0", "2000"})
    public int windowMillis;

    private Festival festival;
    private long attempts = 1;

    @Setup
    public void makeTheFestival() {
        festival = Scenarios.festival(isSmall() ? Scenarios.load("tiny.conf") : Scenarios.reduced(500_000, 5_000), 1);
    }

    @Override
    protected long play() {
        RunOptions options = (threads == 0 ? RunOptions.inline() : RunOptions.actors(threads, partitions))
                .withPartitions(partitions)
                .withWindowCap(windowMillis == 0 ? VirtualTime.NEVER : windowMillis * VirtualTime.MILLISECOND);
        Outcome outcome = FestivalRun.run(festival, options);
        attempts = outcome.books().measures().count(Kind.ATTEMPTED);
        return outcome.books().measures().digest().value();
    }

    @Override
    protected boolean isOnOneThread() {
        return threads == 0;
    }

    @Override
    protected long rows() {
        return attempts;
    }
}
