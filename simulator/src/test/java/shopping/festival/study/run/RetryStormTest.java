package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Timeline;
import shopping.festival.result.Service.EpisodeState;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Scenarios;

/**
 * A metastable failure (Bronson et al. 2021). A checkout that creates 100 orders a second meets 70 buyers a second, and for
 * two minutes from 00:10 on 100 more. They wait five seconds; what has been left behind still costs a quarter of an order's
 * work; and whoever left comes back up to six times, 3 s later on average.
 *
 * <p>Once all wait in vain, a buyer makes seven attempts: 70 · 7 · 1/4 = 122.5 a second, which is more than 100, so that it
 * stays. The surge is the trigger, retries sustain it.
 */
@Tag("slow")
class RetryStormTest {
    private static final String STORM = Scenarios.SMALL
            .replace("demand { intents = 100 }", """
            day.length = 40 min
            demand {
              streams {
                base { arrivals = regular, first = 0 s, interval = 14285 us, count = 168000 }
                surge { arrivals = regular, first = 10 min, interval = 10 ms, count = 12000 }
              }
              session { sizes = [1] }
              busyRetriesMax = 6
              busyBackoff = exponential 2 s
            }
            checkout {
              capacity = 100, lanes = 1, queueMax = unlimited
              patience = 5 s, refusalWork = 0.25, retryLeast = 1 s
            }
            payment.capacity = unlimited
            """)
            .replace("units = 10", "units = 1000000")
            .replace("weight = 1,", "weight = 1, units = [1],")
            .replace("pickers = 3", "pickers = none");

    @TempDir
    Path folder;

    private Run play(String... overrides) {
        return Experiment.of(Scenarios.load(folder, STORM, overrides), 1.0).play(0, RunOptions.inline());
    }

    private static StationState checkout(Run run) {
        return run.result().service().stations().stream()
                .filter(s -> s.name().equals("checkout"))
                .findFirst()
                .orElseThrow();
    }

    private static long accepted(Run run, int fromMinute, int toMinute) {
        IntToLongFunction column = Timeline.column(run.measures(), "accepted");
        return IntStream.range(fromMinute, toMinute).mapToLong(column).sum();
    }

    /** 168,000 + 12,000 buyers; 70 a second are 4,200 a minute. */
    @Test
    void aSurgeOfTwoMinutesLeavesTheCheckoutSaturatedForTheRestOfTheDay() {
        Run storm = play();
        StationState checkout = checkout(storm);
        assertThat(checkout.episodes()).hasSize(1);
        EpisodeState episode = checkout.episodes().get(0);
        assertThat(episode.from()).isBetween(600.0, 605.0);
        // Half an hour later nobody comes any more, and it ends.
        assertThat(episode.to()).isGreaterThan(2_400);
        // Before the surge all are served; from 00:13 on nobody, though a hundred a second could be.
        assertThat(accepted(storm, 0, 10)).isBetween(41_900L, 42_010L);
        assertThat(accepted(storm, 13, 40)).isZero();
        // Of the 27 minutes' 113,000 buyers each tries seven times.
        assertThat(storm.result().counts().attempts().byRefusal().impatient()).isBetween(850_000L, 960_000L);
        assertThat(storm.result().counts().intents().lost().busy())
                .isEqualTo(storm.result().counts().intents().lost().byRefusal().impatient())
                .isGreaterThan(120_000);
    }

    @Test
    void withoutTheSurgeNobodyEverLeaves() {
        Run quiet = play("demand.streams.surge.count=1");
        assertThat(quiet.result().counts().attempts().busy()).isZero();
        assertThat(checkout(quiet).episodes()).isEmpty();
    }

    /** It takes both: if a refusal costs nothing, 100 of the 170 a second are served, and those after them are. */
    @Test
    void whereARefusalCostsNothing_itIsOverSoonAfterTheSurge() {
        Run free = play("checkout.refusalWork=0");
        assertThat(checkout(free).drainedAt()).isLessThan(900);
        assertThat(accepted(free, 10, 12)).isBetween(11_900L, 12_010L);
        assertThat(accepted(free, 16, 40)).isBetween(100_000L, 101_500L);
    }

    /** One retry for ten first attempts: 70 · 1.1 · 1/4 = 19.3 a second, and 80 are left to work off the surge. */
    @Test
    void aBudgetOfRetriesEndsIt() {
        Run budget = play("demand.retryBudget=0.1");
        assertThat(checkout(budget).drainedAt()).isBetween(720.0, 800.0);
        assertThat(accepted(budget, 14, 40)).isBetween(108_900L, 109_500L);
        assertThat(budget.result().counts().intents().lost().busy()).isBetween(8_000L, 14_000L);
        // Of 180,000 first attempts at most 18,000 retries, and the hundred it begins with.
        long attempts = budget.result().counts().attempts().total();
        assertThat(attempts).isBetween(180_000L, 198_100L);
    }

    /**
     * Tenfold each time, 2 s, 20 s, 200 s, 33 min: in the ten minutes after the surge a buyer tries four times, 70 · 4 · 1/4 =
     * 70 a second, less than 100. So the queue is worked off, and the tries that come later are served.
     */
    @Test
    void aBackOffThatGrowsEndsIt() {
        Run growing = play("demand.busyBackoffGrowth=10");
        assertThat(checkout(growing).drainedAt()).isBetween(900.0, 1_500.0);
        assertThat(accepted(growing, 26, 40)).isGreaterThan(14 * 4_200);
        // Nobody needs more than the six retries.
        assertThat(growing.result().counts().intents().lost().busy()).isZero();
    }
}
