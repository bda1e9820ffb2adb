package shopping.festival.study.run;

import java.io.IOException;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Stop;
import shopping.festival.result.ResultFile;
import shopping.festival.study.frame.Effort;
import shopping.festival.study.frame.Patience;

/**
 * One replication as a node is told of it.
 *
 * @param errand what is played and made of it, by the name of an {@link Errand}
 * @param thresholds what the run must keep, as written
 * @param replication from 1 on
 * @param forPipeline whether a CI server gets its files too
 * @param partitions as they are told in the result
 * @param windowCapMicros no window is longer
 */
public record WorkOrder(
        String errand,
        NodeOrder festival,
        List<String> thresholds,
        int replication,
        boolean forPipeline,
        int partitions,
        long windowCapMicros,
        Limit limit) {

    /**
     * How long the user waits for all replications; the first of a festival tells how long that is.
     *
     * @param force however long it takes
     * @param times how many are played
     * @param beside how many of them at a time
     */
    public record Limit(boolean force, double times, int beside) {
        public void mustSuffice(Effort effort) {
            new Patience(force).mustSufficeBeside(effort, times, beside);
        }
    }

    public byte[] bytes() {
        return ResultFile.bytes(this);
    }

    static WorkOrder of(byte[] bytes) {
        try {
            return ResultFile.of(bytes, WorkOrder.class);
        } catch (IOException e) {
            throw Mistakes.of("the run that called sent no task that this program can read: " + e.getMessage());
        }
    }

    /** Plays it on the caller's thread, as the process that sent it would. */
    public Run play(Experiment experiment, Stop stop) {
        RunOptions options = RunOptions.inline()
                .withPartitions(partitions)
                .withWindowCap(windowCapMicros)
                .withStop(stop);
        return experiment.play(replication, drawn -> {
            if (replication == 1) {
                limit.mustSuffice(Effort.of(drawn, windowCapMicros));
            }
            return options;
        });
    }
}
