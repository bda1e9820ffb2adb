package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.market.Market;
import shopping.festival.result.TinyRun;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

/** How often a sweep makes a market, and how many it holds. */
class MixExperimentsTest {
    private static final Scenario SCENARIO = ScenarioLoader.load(TinyRun.FILE, List.of());
    private static final MixPlan PLAN = MixPlan.of(
            0.2, List.of(0.0, 0.1, 0.2, 0.4, 0.6), List.of(By.INTEREST), List.of(Supply.values()), List.of());

    /** 9 settings of 6 replications, 54 runs: a market for the first replication of each, and one for the other five. */
    @Test
    void replicationsShareAMarket_andOnlyTheLastOnesAreKept() {
        AtomicInteger opened = new AtomicInteger();
        MixExperiments experiments = new MixExperiments(
                setting -> {
                    opened.incrementAndGet();
                    return SCENARIO;
                },
                7,
                1,
                1);
        Set<Market> markets = new LinkedHashSet<>();
        int[] runs = {0};
        Sweep.run(PLAN, Looks.fixed(6), List.of(), Replicator.of(7, 1), (setting, replication, stop) -> {
            Experiment experiment = experiments.of(setting);
            markets.add(experiment.festival(replication).market());
            assertThat(experiments.kept()).isLessThanOrEqualTo(2);
            assertThat(experiment.maker().marketsMade()).isEqualTo(1);
            runs[0]++;
            return Map.of();
        });
        int settings = PLAN.runs().size();
        assertThat(settings).isEqualTo(9);
        assertThat(runs[0]).isEqualTo(54);
        // The two made last are still there: the last setting's first one goes on with its others, if it was not let
        // go.
        assertThat(opened.get()).isEqualTo(markets.size()).isBetween(2 * settings - 2, 2 * settings);
    }

    /** The digest of each replication, from a market that three share and from one of its own. */
    @Test
    void aSharedMarketChangesNoDigest() {
        Experiment shared =
                new MixExperiments(setting -> SCENARIO, 7, 1, 2).of(PLAN.runs().get(0));
        for (int replication = 1; replication <= 3; replication++) {
            String alone = new Experiment(SCENARIO, 7, 1, List.of())
                    .play(replication, RunOptions.inline())
                    .result()
                    .head()
                    .digest();
            assertThat(shared.play(replication, RunOptions.inline())
                            .result()
                            .head()
                            .digest())
                    .isEqualTo(alone);
        }
        assertThat(shared.maker().marketsMade()).isEqualTo(1);
    }
}
