package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.Festival;
import shopping.festival.result.Counts;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.RunsProgress;
import shopping.festival.study.frame.Session;

/**
 * Plays several experiments of one seed under the same luck. All their runs are one list of work, one a core, so that no
 * core waits for another.
 */
public final class CommonLuck {
    private final Session session;
    private final int replications;
    private final int threads;
    private final RunOptions options;

    /**
     * @param replications of each; 0 for one run, with the luck of {@code festival run}
     * @param options of each run
     */
    public CommonLuck(Session session, int replications, int threads, RunOptions options) {
        this.session = session;
        this.replications = replications;
        this.threads = threads;
        this.options = options;
    }

    /**
     * Reads along with one run, and keeps something of it.
     *
     * @param <R> what it keeps
     */
    public interface Onlooker<R> {
        /** What hears every event. */
        JournalWrapper over(Festival festival);

        R kept(Run run);
    }

    /**
     * Plays them.
     *
     * @param kept what is kept of a run
     * @return by replication, and in it by experiment
     */
    public <R> List<List<R>> play(List<Experiment> experiments, Function<Run, R> kept) {
        return play(experiments, () -> new Onlooker<>() {
            @Override
            public JournalWrapper over(Festival festival) {
                return JournalWrapper.NONE;
            }

            @Override
            public R kept(Run run) {
                return kept.apply(run);
            }
        });
    }

    /**
     * Plays them, each under the eyes of an onlooker of its own.
     *
     * @return by replication, and in it by experiment
     */
    public <R> List<List<R>> play(List<Experiment> experiments, Supplier<Onlooker<R>> onlookers) {
        int n = experiments.size();
        int runs = n * Math.max(1, replications);
        Queue<Counts> counts = new ConcurrentLinkedQueue<>();
        RunsProgress progress = session.progress();
        progress.ahead(Progress.ONLY_LOOK, runs);
        List<R> all;
        try {
            all = session.replicator(experiments.get(0).seed(), threads, progress)
                    .play(1, runs, (number, stop) -> {
                        int luck = replications == 0 ? 0 : (number - 1) / n + 1;
                        Onlooker<R> onlooker = onlookers.get();
                        Run run = experiments.get((number - 1) % n).play(luck, festival -> {
                            RunOptions own = optionsOf(festival, number, runs, stop);
                            return own.withWrappers(session.console().faults(), onlooker.over(festival));
                        });
                        counts.add(run.result().counts());
                        return onlooker.kept(run);
                    });
        } finally {
            progress.end();
        }
        NoOrders.refuse(counts);
        List<List<R>> byReplication = new ArrayList<>();
        for (int from = 0; from < runs; from += n) {
            byReplication.add(List.copyOf(all.subList(from, from + n)));
        }
        return byReplication;
    }

    /** The first festival is asked what all will take: none is made for that alone. */
    private RunOptions optionsOf(Festival festival, int number, int runs, Stop stop) {
        if (number == 1) {
            session.patience().mustSuffice(Effort.of(festival, options.windowCapMicros()), runs, threads);
        }
        return options.withStop(stop);
    }
}
