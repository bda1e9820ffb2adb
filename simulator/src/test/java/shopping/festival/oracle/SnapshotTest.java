package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.model.Festival;

/**
 * A run that goes on from a snapshot ends as if it had never stopped: digest, every count, every histogram, the final
 * stock; whoever hosts the units before and after.
 */
@Tag("slow")
class SnapshotTest {
    private static final long SEEDS = 24;

    private static void mustBeTheSame(String how, Outcome whole, Outcome resumed) {
        assertThat(resumed.books().measures().digest().value())
                .as("digest, " + how)
                .isEqualTo(whole.books().measures().digest().value());
        long[] expected = Resumption.books(whole);
        long[] actual = Resumption.books(resumed);
        int differs = Arrays.mismatch(actual, expected);
        assertThat(differs)
                .as(() -> "books, " + how + ": " + expected.length + " words, " + around(actual, differs)
                        + " instead of " + around(expected, differs))
                .isEqualTo(-1);
        assertThat(Resumption.stock(resumed)).as("stock, " + how).isEqualTo(Resumption.stock(whole));
    }

    private static String around(long[] words, int at) {
        int from = Math.max(0, at - 8);
        return "from word " + from + ": " + Arrays.toString(Arrays.copyOfRange(words, from, at + 8));
    }

    private static RunOptions inline(int partitions) {
        return RunOptions.inline().withPartitions(partitions);
    }

    @Test
    void goingOnFromAnySnapshot_endsAsTheWholeRun() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Festival festival = RandomFestival.of(seed);
            Outcome whole = Resumption.run(festival, inline(1), Checkpoints.NONE, null);
            int before = 1 + (int) (seed % 3);
            Resumption.All all = new Resumption.All();
            Outcome watched = Resumption.run(festival, inline(before), all, null);
            mustBeTheSame("seed " + seed + " with snapshots", whole, watched);
            int step = Math.max(1, all.taken.size() / 4);
            for (int n = 0; n < all.taken.size(); n += step) {
                Snapshot from = all.taken.get(n);
                int after = 1 + (int) ((seed + n) % 4);
                String how =
                        "seed " + seed + ", minute " + from.minute() + ", " + before + " partitions, then " + after;
                mustBeTheSame(how, whole, Resumption.run(festival, inline(after), Checkpoints.NONE, from));
            }
        }
    }

    @Test
    void aSnapshotThatNobodyElseNeedsIsLetGo_onceItIsTakenOver() {
        Festival festival = RandomFestival.of(5);
        for (RunOptions options : List.of(inline(2), RunOptions.actors(2, 1))) {
            Resumption.All all = new Resumption.All();
            Outcome whole = Resumption.run(festival, inline(1), all, null);
            Snapshot from = all.taken.get(0);
            mustBeTheSame("first", whole, Resumption.run(festival, options, Checkpoints.NONE, from));
            assertThat(from.state().words()).isPositive();
            Outcome last = FestivalRun.run(
                    festival,
                    options.withMeasured(MeasuredTime.of(festival))
                            .withSurvival(new Survival(Checkpoints.NONE, Optional.of(from), true)));
            mustBeTheSame("last", whole, last);
            assertThat(from.state().words()).isZero();
        }
    }

    @Test
    void actorsTakeSnapshots_andGoOnFromThem() {
        for (long seed = 3; seed < 40; seed += 9) {
            Festival festival = RandomFestival.of(seed);
            Outcome whole = Resumption.run(festival, inline(1), Checkpoints.NONE, null);
            Resumption.All all = new Resumption.All();
            mustBeTheSame(
                    "seed " + seed + " with snapshots",
                    whole,
                    Resumption.run(festival, RunOptions.actors(2, 2), all, null));
            assertThat(all.taken).as("snapshots of seed " + seed).isNotEmpty();
            for (int n = 0; n < all.taken.size(); n += Math.max(1, all.taken.size() / 3)) {
                Snapshot from = all.taken.get(n);
                String how = "seed " + seed + ", minute " + from.minute();
                mustBeTheSame(how, whole, Resumption.run(festival, inline(3), Checkpoints.NONE, from));
                mustBeTheSame(
                        how + " on actors",
                        whole,
                        Resumption.run(festival, RunOptions.actors(2, 3), new Resumption.All(), from));
            }
        }
    }
}
