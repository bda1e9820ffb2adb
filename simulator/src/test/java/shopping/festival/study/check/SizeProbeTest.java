package shopping.festival.study.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.LoadShop;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.scenario.Scenarios;
import shopping.festival.study.run.Experiment;

/** What a small run tells of the snapshots of a larger one. */
class SizeProbeTest {
    private static final double INTENTS = 600_000;

    @TempDir
    private Path place;

    /** Looks at the state of every other minute. */
    private static final class Largest implements Checkpoints {
        private static final int MINUTES = 180;

        private int asked;
        private long words;

        @Override
        public boolean isDue() {
            return ++asked % 2 == 0 && asked < MINUTES;
        }

        @Override
        public void take(Snapshot snapshot, long pausedNanos) {
            words = Math.max(words, snapshot.state().words());
        }
    }

    @Test
    void aShopFourTimesAsLarge_whichIsOverwhelmed_hasSnapshotsAboutAsLargeAsSaid() {
        String shop = LoadShop.TEXT + "demand.intents = " + (long) INTENTS + "\ncheckout.queueMax = 100000\n";
        Experiment experiment = new Experiment(Scenarios.load(place, shop), 1, 1, List.of());
        double said = SizeProbe.run(experiment, INTENTS).snapshotBytes(INTENTS);
        Largest largest = new Largest();
        FestivalRun.run(
                experiment.festival(0),
                RunOptions.inline().withSurvival(new Survival(largest, Optional.empty(), false)));
        assertThat(largest.words).isPositive();
        assertThat(Math.log(said / (largest.words * Long.BYTES)))
                .as("%.0f bytes said, %d words there", said, largest.words)
                .isCloseTo(0, within(Math.log(1.5)));
    }

    @Test
    void itIsTheSameEachTime() {
        Experiment experiment = new Experiment(Scenarios.load(place, LoadShop.TEXT), 1, 1, List.of());
        SizeProbe first = SizeProbe.run(experiment, 144_000);
        SizeProbe second = SizeProbe.run(experiment, 144_000);
        assertThat(first.rowsHeld()).isPositive().isEqualTo(second.rowsHeld());
        assertThat(first.snapshotBytes(INTENTS)).isEqualTo(second.snapshotBytes(INTENTS));
    }
}
