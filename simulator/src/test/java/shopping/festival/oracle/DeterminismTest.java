package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.Division;
import shopping.festival.model.Festival;

/** Same scenario, same seed: the same digest, however the work is divided and whoever drives it. */
@Tag("slow")
class DeterminismTest {

    private static long digest(Festival festival, RunOptions options) {
        return FestivalRun.run(festival, options).books().measures().digest().value();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 26, 101, 207})
    void anyNumberOfThreads_givesTheSameDigest(long seed) {
        Festival festival = RandomFestival.of(seed);
        long inline = digest(festival, RunOptions.inline());
        for (int threads : new int[] {1, 2, 4}) {
            assertThat(digest(festival, RunOptions.actors(threads, 2))).isEqualTo(inline);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 26, 101, 207})
    void anyNumberOfPartitions_givesTheSameDigest(long seed) {
        Festival festival = RandomFestival.of(seed);
        long inline = digest(festival, RunOptions.inline());
        for (int partitions : new int[] {1, 2, 7, 16}) {
            assertThat(digest(festival, RunOptions.inline().withPartitions(partitions)))
                    .isEqualTo(inline);
            assertThat(digest(festival, RunOptions.actors(2, partitions))).isEqualTo(inline);
        }
    }

    /** A row is counted at every hop, whether it travels in a batch or stays inside an actor. */
    @Test
    void anyDivision_handsOnTheSameRows() {
        Festival festival = RandomFestival.of(26);
        long inline = FestivalRun.run(festival, RunOptions.inline()).engine().rows();
        assertThat(inline).isPositive();
        for (int partitions : new int[] {1, 3}) {
            RunOptions actors = RunOptions.actors(2, partitions);
            assertThat(FestivalRun.run(festival, actors).engine().rows()).isEqualTo(inline);
        }
    }

    /** Their lanes have borders in common, so that there are several buyer actors, each with its checkout and payment. */
    @ParameterizedTest
    @ValueSource(longs = {17, 21, 61, 66, 81, 133})
    void severalBuyerActors_giveTheSameDigest(long seed) {
        Festival festival = RandomFestival.of(seed);
        assertThat(Division.commonBorders(festival)).isGreaterThan(1);
        long inline = digest(festival, RunOptions.inline());
        for (int partitions : new int[] {2, 3, 4}) {
            assertThat(digest(festival, RunOptions.inline().withPartitions(partitions)))
                    .isEqualTo(inline);
            assertThat(digest(festival, RunOptions.actors(2, partitions))).isEqualTo(inline);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 44, 150, 312})
    void anyWindowLength_givesTheSameDigest(long seed) {
        Festival festival = RandomFestival.of(seed);
        long inline = digest(festival, RunOptions.inline());
        long longest = Math.min(festival.lookahead(), VirtualTime.MINUTE);
        for (long cap : new long[] {longest / 2 + 1, longest / 3 + 7, Math.max(1_000, longest / 17)}) {
            assertThat(digest(festival, RunOptions.inline().withWindowCap(cap))).isEqualTo(inline);
            assertThat(digest(festival, RunOptions.actors(2, 2).withWindowCap(cap)))
                    .isEqualTo(inline);
        }
    }

    /** Windows of a millisecond: nearly all are empty, and the loop leaves those out; actors close every one of theirs. */
    @ParameterizedTest
    @ValueSource(longs = {3, 26, 44, 101, 150, 207})
    void windowsLeftOut_giveTheSameDigest(long seed) {
        Festival festival = RandomFestival.of(seed);
        long everyWindow = digest(festival, RunOptions.actors(2, 2));
        for (int partitions : new int[] {1, 3}) {
            RunOptions milliseconds = RunOptions.inline().withWindowCap(1_000).withPartitions(partitions);
            assertThat(digest(festival, milliseconds)).isEqualTo(everyWindow);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77})
    void twoRunsInOneJvm_giveTheSameDigest(long seed) {
        RunOptions actors = RunOptions.actors(2, 2);
        assertThat(digest(RandomFestival.of(seed), actors)).isEqualTo(digest(RandomFestival.of(seed), actors));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77})
    void anotherSeed_givesAnotherDigest(long seed) {
        assertThat(digest(RandomFestival.of(seed), RunOptions.inline()))
                .isNotEqualTo(digest(RandomFestival.of(seed + 1), RunOptions.inline()));
    }
}
