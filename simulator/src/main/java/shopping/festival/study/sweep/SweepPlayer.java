package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.Festival;
import shopping.festival.result.Counts;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.NoOrders;
import shopping.festival.study.run.Run;

/** Plays scenarios under the same luck, one run a core. */
final class SweepPlayer {
    private final SweepOrder order;
    private final int replications;
    private final RunOptions options;

    /** @param replications 0 for one run of each, with the luck of {@code festival run} */
    SweepPlayer(SweepOrder order, int replications, RunOptions options) {
        this.order = order;
        this.replications = replications;
        this.options = options.withWrappers(order.session().console().faults(), JournalWrapper.NONE);
    }

    /** What is kept of a run. */
    @FunctionalInterface
    interface Kept<R> {
        R of(Run run);
    }

    /** @return by scenario, and in it by replication */
    <R> List<List<R>> play(IntFunction<Scenario> scenarios, int count, List<Threshold> thresholds, Kept<R> kept) {
        int each = Math.max(1, replications);
        Festival first = new Experiment(scenarios.apply(0), order.seed(), order.scale(), List.of()).festival(1);
        order.session()
                .patience()
                .mustSuffice(Effort.of(first, options.windowCapMicros()), (double) each * count, order.threads());
        Queue<Counts> counts = new ConcurrentLinkedQueue<>();
        RunsProgress progress = order.session().progress();
        progress.ahead(1, each * count);
        List<R> all;
        try {
            all = order.session()
                    .replicator(order.seed(), order.threads(), progress)
                    .play(1, each * count, (number, stop) -> {
                        Run run = run(scenarios.apply((number - 1) % count), (number - 1) / count, thresholds, stop);
                        counts.add(run.result().counts());
                        return kept.of(run);
                    });
        } finally {
            progress.end();
        }
        NoOrders.refuse(counts);
        List<List<R>> byScenario = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            List<R> runs = new ArrayList<>();
            for (int r = 0; r < each; r++) {
                runs.add(all.get(r * count + s));
            }
            byScenario.add(List.copyOf(runs));
        }
        return byScenario;
    }

    private Run run(Scenario scenario, int replication, List<Threshold> thresholds, Stop stop) {
        int luck = replications == 0 ? 0 : replication + 1;
        return new Experiment(scenario, order.seed(), order.scale(), thresholds).play(luck, options.withStop(stop));
    }
}
