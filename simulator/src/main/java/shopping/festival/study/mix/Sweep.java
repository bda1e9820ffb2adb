package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replications;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.Stop;

/**
 * Runs the settings of a plan, replication by replication, one a core. All runs between two looks are one list of work,
 * so that no core waits for another but at a look.
 *
 * @param sample what the runs came to
 * @param looks how often the sample was looked at
 * @param reached whether it is as precise as was asked; true if nothing was
 * @param needed about how many replications would be
 */
record Sweep(Sample sample, int looks, boolean reached, int needed) {
    /** More replications than anybody waits for: the estimate need not grow past it. */
    private static final double MANY = 1e9;

    /** One run of a setting. */
    interface Job {
        /**
         * Runs a festival.
         *
         * @param replication from 1 on: the place in the seed, the same for every setting
         * @param stop asked for once this one need not go on
         * @return its measures by name
         */
        Map<String, Double> run(Setting setting, int replication, Stop stop);

        /** Its measures, if it has been run before. */
        default Optional<Map<String, Double>> known(Setting setting, int replication) {
            return Optional.empty();
        }

        /** What a node is told of it; asked for only if there are nodes. */
        default byte[] task(Setting setting, int replication) {
            throw new IllegalStateException("stays in this process");
        }

        /** The measures that a node has answered with. */
        default Map<String, Double> answer(Setting setting, int replication, byte[] bytes) {
            throw new IllegalStateException("stays in this process");
        }

        /** A node has failed at it, which ends the sweep. */
        default void failed(Setting setting, int replication, Throwable fault) {}
    }

    /** A list of runs, as whoever spreads them knows them: by their numbers. */
    private record Runs(List<Task> tasks, Job job) implements Replications.Portable<Map<String, Double>> {
        private Task of(int number) {
            return tasks.get(number - 1);
        }

        @Override
        public Map<String, Double> run(int number, Stop stop) {
            return job.run(of(number).setting(), of(number).replication(), stop);
        }

        @Override
        public byte[] task(int number) {
            return job.task(of(number).setting(), of(number).replication());
        }

        @Override
        public Map<String, Double> answer(int number, byte[] bytes) {
            return job.answer(of(number).setting(), of(number).replication(), bytes);
        }

        @Override
        public void failed(int number, Throwable fault) {
            job.failed(of(number).setting(), of(number).replication(), fault);
        }
    }

    /** One run that is to be in the sample. */
    private record Task(Setting setting, int replication) {}

    /**
     * Runs until the looks are satisfied.
     *
     * @param headline the measures that must be precise, of every point of the curves
     */
    static Sweep run(MixPlan plan, Looks looks, List<String> headline, Replicator replicator, Job job) {
        List<Setting> settings = plan.runs();
        Sample sample = new Sample();
        int done = 0;
        int wanted = looks.first();
        for (int k = 1; ; k++) {
            results(tasks(settings, done + 1, wanted), looks.isSequential() ? k : Progress.ONLY_LOOK, replicator, job)
                    .forEach((task, measures) -> sample.add(task.setting(), measures));
            done = wanted;
            int needed = looks.isSequential() ? needed(plan, sample, looks, headline, k) : done;
            if (needed <= done || done == looks.most()) {
                return new Sweep(sample, k, needed <= done, needed);
            }
            wanted = looks.after(done);
        }
    }

    /**
     * What replications {@code from} to {@code to} come to: the first of each setting at once, since what cannot be played,
     * or not in time, shows in it; then setting by setting, because the replications of one share a market.
     */
    private static List<Task> tasks(List<Setting> settings, int from, int to) {
        List<Task> tasks = new ArrayList<>();
        settings.forEach(setting -> tasks.add(new Task(setting, from)));
        for (Setting setting : settings) {
            for (int j = from + 1; j <= to; j++) {
                tasks.add(new Task(setting, j));
            }
        }
        return tasks;
    }

    /** Plays what is not known yet; all of them in their order. */
    private static Map<Task, Map<String, Double>> results(List<Task> tasks, int look, Replicator replicator, Job job) {
        Map<Task, Map<String, Double>> results = new LinkedHashMap<>();
        List<Task> open = new ArrayList<>();
        for (Task task : tasks) {
            Optional<Map<String, Double>> known = job.known(task.setting(), task.replication());
            results.put(task, known.orElse(Map.of()));
            if (known.isEmpty()) {
                open.add(task);
            }
        }
        replicator.progress().ahead(look, open.size());
        if (!open.isEmpty()) {
            List<Map<String, Double>> played = replicator.play(1, open.size(), new Runs(open, job));
            for (int i = 0; i < open.size(); i++) {
                results.put(open.get(i), played.get(i));
            }
        }
        return results;
    }

    /** As many replications as there are if all is precise, else about how many it takes. */
    private static int needed(MixPlan plan, Sample sample, Looks looks, List<String> headline, int k) {
        Student student = new Student(looks.confidence(k));
        double needed = sample.replications();
        for (Setting setting : plan.points()) {
            for (String measure : headline) {
                Estimate estimate = sample.estimate(setting, measure, student);
                if (estimate != null && !looks.isPrecise(estimate)) {
                    needed = Math.max(needed, Math.max(sample.replications() + 1, looks.needed(estimate, student)));
                }
            }
        }
        return (int) Math.min(MANY, needed);
    }
}
