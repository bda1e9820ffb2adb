package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.fail;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;

/**
 * The engine agrees with the oracle on every event of every intent and on the final stock, for hundreds of random small
 * festivals, however they are cut into partitions and windows.
 */
@Tag("slow")
class OracleTest {
    static final long SEEDS = 400;
    private static final String ONE_SEED = "festival.oracle.seed";

    @Test
    void engineAndOracleTellTheSameHistory() {
        seeds().forEach(seed -> {
            Festival festival = RandomFestival.of(seed);
            History expected = oracle(seed, festival);
            compare(seed, festival, expected, 1, Long.MAX_VALUE);
            // Odd windows in odd numbers: nothing has to divide anything.
            compare(seed, festival, expected, 2 + (int) (seed % 3), cap(seed, festival));
        });
    }

    private static LongStream seeds() {
        String one = System.getProperty(ONE_SEED);
        return one == null ? LongStream.range(0, SEEDS) : LongStream.of(Long.parseLong(one));
    }

    private static long cap(long seed, Festival festival) {
        long longest = Math.min(festival.lookahead(), VirtualTime.MINUTE);
        return Math.max(VirtualTime.MILLISECOND, longest - longest * (seed % 5) / 7);
    }

    private static History oracle(long seed, Festival festival) {
        try {
            return Oracle.run(festival).history();
        } catch (RuntimeException e) {
            throw new AssertionError("the oracle failed at seed " + seed + replay(seed), e);
        }
    }

    private static String replay(long seed) {
        return "\nreplay: mvn -pl simulator test -Dtest=OracleTest -D" + ONE_SEED + "=" + seed;
    }

    private static void compare(long seed, Festival festival, History expected, int partitions, long windowCap) {
        String how = "seed " + seed + ", " + partitions + " partitions, windows of at most " + windowCap + " µs";
        String again = replay(seed);
        History actual;
        try {
            actual = EngineHistory.of(festival, partitions, windowCap);
        } catch (RuntimeException e) {
            throw new AssertionError("the engine failed at " + how + again, e);
        }
        Mismatch.between(expected, actual).ifPresent(what -> fail("%s: %s%s", how, what, again));
    }
}
