package shopping.festival.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a curve finds by its table of stretches is what a look at every point finds. */
class CurveTest {

    /** Points far apart and close together, jumps, and flat pieces. */
    private static long[] instants(SplittableRandom random, int points) {
        long[] at = new long[points];
        at[0] = random.nextLong(1_000);
        for (int i = 1; i < points; i++) {
            long step = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> 1 + random.nextLong(5);
                case 2 -> random.nextLong(VirtualTime.SECOND);
                default -> random.nextLong(VirtualTime.MINUTE * 60);
            };
            at[i] = at[i - 1] + step;
        }
        at[points - 1] = Math.max(at[points - 1], at[0] + 10);
        return at;
    }

    private static double massBefore(long[] at, double[] height, long instant) {
        double mass = 0;
        for (int i = 1; i < at.length && at[i - 1] <= instant; i++) {
            if (at[i] <= instant) {
                mass += (height[i - 1] + height[i]) * 0.5 * (at[i] - at[i - 1]);
            } else {
                double part = (double) (instant - at[i - 1]) / (at[i] - at[i - 1]);
                double there = height[i - 1] + (height[i] - height[i - 1]) * part;
                mass += (height[i - 1] + there) * 0.5 * (instant - at[i - 1]);
            }
        }
        return mass;
    }

    @Test
    void everyInstantFindsItsPiece() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 300; round++) {
            int points = 2 + random.nextInt(60);
            long[] at = instants(random, points);
            double[] height = random.doubles(points, 0.1, 5).toArray();
            Curve curve = Curve.linear(at, height);
            long end = at[points - 1];
            double total = massBefore(at, height, end);
            for (int k = 0; k < 200; k++) {
                long instant = k < points ? at[k] : at[0] - 5 + random.nextLong(end - at[0] + 10);
                assertThat(curve.share(at[0] - 100, instant))
                        .as("round %d, %d of %s", round, instant, Arrays.toString(at))
                        .isEqualTo(massBefore(at, height, instant) / total);
                assertThat(curve.isStraight(instant, instant + 3))
                        .isEqualTo(instant >= at[0]
                                && instant < end
                                && Arrays.stream(at).noneMatch(a -> a > instant && a < instant + 3)
                                && instant + 3 <= end);
            }
        }
    }

    /** 1 for the first ten minutes, 3 for the next ten: a quarter and three quarters; a jump counts from its own instant. */
    @Test
    void aJumpCountsFromItsOwnInstant() {
        Curve curve = Curve.steps(new long[] {0, 600}, new double[] {1, 3}, 1_200);
        assertThat(curve.share(0, 600)).isEqualTo(0.25);
        assertThat(curve.share(600, 1_200)).isEqualTo(0.75);
        assertThat(curve.heightBefore(600)).isEqualTo(1);
        assertThat(curve.heightAfter(600)).isEqualTo(3);
        assertThat(curve.heightAfter(1_200)).isEqualTo(0);
        assertThat(curve.heightAfter(-1)).isEqualTo(0);
    }
}
