package shopping.festival.study.run.checkpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for, so that who goes on with it need not say it again.
 *
 * @param unfinished where its process writes the results until they are whole; nobody needs that once it has gone
 */
public record RunAsked(What what, How how, String unfinished) {

    /**
     * What is played: the same whoever goes on with it.
     *
     * @param scenario its name
     * @param scenarioSha256 of its text, in hexadecimal digits
     * @param thresholds all that it must keep, those of the scenario included
     * @param without names of faults that are taken out
     */
    public record What(
            String scenario,
            String scenarioSha256,
            long seed,
            double scale,
            List<String> thresholds,
            List<String> without) {}

    /**
     * How it is played and told, of which nothing changes a figure.
     *
     * @param metrics whether the engine has its meters, and a pipeline its files
     * @param baseline the folder of the run that is drawn behind it
     * @param quiet nothing but the closing sentences
     * @param everyMillis wall time from snapshot to snapshot
     */
    public record How(
            boolean metrics,
            @Nullable String baseline,
            boolean quiet,
            long everyMillis,
            ResultPlace results,
            EngineAsked engine) {}
}
