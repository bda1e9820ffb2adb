package shopping.festival.study.mix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.run.Experiment;

/**
 * The experiments of a sweep's settings, each with the market that its replications share. Runs follow each other setting
 * by setting, so only those asked for last are kept, one a core and one more: a sweep may have hundreds of markets, and not
 * the memory for two dozen.
 */
final class MixExperiments {
    private final Function<Setting, Scenario> scenarios;
    private final long seed;
    private final double scale;
    private final Map<Setting, Experiment> last;

    /** @param threads so many settings are played at a time, at most */
    MixExperiments(Function<Setting, Scenario> scenarios, long seed, double scale, int threads) {
        this.scenarios = scenarios;
        this.seed = seed;
        this.scale = scale;
        this.last = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Setting, Experiment> eldest) {
                return size() > threads + 1;
            }
        };
    }

    /** A sweep is held against nothing. */
    synchronized Experiment of(Setting setting) {
        return last.computeIfAbsent(setting, s -> new Experiment(scenarios.apply(s), seed, scale, List.of()));
    }

    /** How many are kept. */
    synchronized int kept() {
        return last.size();
    }
}
