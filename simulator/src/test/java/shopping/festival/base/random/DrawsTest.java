package shopping.festival.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The quality of keyed draws: keys, purposes and ordinals that lie next to each other must not show. */
class DrawsTest {
    private static final int N = 200_000;
    private static final int BINS = 256;
    /** A χ² variable with 255 degrees of freedom exceeds this with probability below 10⁻⁷. */
    private static final double CHI_SQUARE_MAX = 390;

    private interface Source {
        long bits(int i);
    }

    private static void looksUniform(Source source) {
        for (int shift : new int[] {0, 24, 56}) {
            int[] bins = new int[BINS];
            for (int i = 0; i < N; i++) {
                bins[(int) (source.bits(i) >>> shift) & BINS - 1]++;
            }
            double expected = (double) N / BINS;
            double chi = 0;
            for (int b : bins) {
                chi += (b - expected) * (b - expected) / expected;
            }
            assertThat(chi).isLessThan(CHI_SQUARE_MAX);
        }
    }

    private static double correlation(Source a, Source b) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += (Draws.unit(a.bits(i)) - 0.5) * (Draws.unit(b.bits(i)) - 0.5);
        }
        return sum / N * 12;
    }

    @Test
    void neighbouringKeys_giveUniformAndUncorrelatedDraws() {
        looksUniform(i -> Draws.bits(Draws.base(1, i), Purpose.OFFER));
        // The correlation of N independent pairs has standard deviation 1/√N = 0.0022; six of them.
        assertThat(correlation(
                        i -> Draws.bits(Draws.base(1, i), Purpose.OFFER),
                        i -> Draws.bits(Draws.base(1, i + 1), Purpose.OFFER)))
                .isBetween(-0.0134, 0.0134);
    }

    @Test
    void purposesOfOneKey_areIndependentOfEachOther() {
        for (Purpose p : Purpose.values()) {
            if (p != Purpose.OFFER) {
                assertThat(correlation(
                                i -> Draws.bits(Draws.base(7, i), Purpose.OFFER), i -> Draws.bits(Draws.base(7, i), p)))
                        .as(p.name())
                        .isBetween(-0.0134, 0.0134);
            }
        }
    }

    @Test
    void ordinalsAndSeeds_giveUniformDraws() {
        looksUniform(i -> Draws.bits(Draws.base(3, 42), Purpose.ARRIVAL_TIME, i));
        looksUniform(i -> Draws.bits(Draws.base(Draws.seedKey(i, 0), 42), Purpose.OFFER));
        looksUniform(i -> Draws.follower(Draws.base(3, 42), i + 1));
    }

    @Test
    void keysOfASlot_aMillionApart_areUniform() {
        looksUniform(i -> Draws.bits(Draws.base(9, (long) i << 21), Purpose.TEMPTED));
        looksUniform(i -> Draws.bits(Draws.base(9, (long) i << 45), Purpose.TEMPTED));
    }

    @Test
    void codesArePartOfEveryResult_andNeverChange() {
        assertThat(Purpose.ARRIVAL_COUNT.code()).isEqualTo(1);
        assertThat(Purpose.PRODUCT_TRAIT.code()).isEqualTo(41);
        assertThat(java.util.Arrays.stream(Purpose.values()).map(Purpose::code).distinct())
                .hasSize(Purpose.values().length);
        assertThat(java.util.Arrays.stream(Purpose.values())
                        .mapToInt(Purpose::code)
                        .max()
                        .getAsInt())
                .isLessThan(64);
    }

    @Test
    void lawsHaveTheirMeansAndVariances() {
        check(Law.exponential(3), 3, 9);
        check(Law.erlang(3, 6), 6, 12);
        check(Law.gamma(0.5, 2), 2, 8);
        check(Law.gamma(4, 2), 2, 1);
        check(Law.uniform(1, 5), 3, 16.0 / 12);
        check(Law.logNormal(2, 0.5), 2, 2);
        // Mean 0.9·3 + 0.1·23 = 5, second moment 2·(0.9·9 + 0.1·529) = 122, variance 97.
        check(Law.hyperexponential(new double[] {0.9, 0.1}, new double[] {3, 23}), 5, 97);
        check(Law.table(new double[] {1, 4}, new double[] {2, 1}), 2, 2);
    }

    /** A product of n uniforms is e⁻ⁿ or so, and e⁻⁷⁰⁸ is the last normal number: 1,000 phases of mean 1 add up to 1 ± 0.032. */
    @Test
    void erlangOfAThousandPhases_hasItsMeanAndVariance() {
        check(Law.erlang(1000, 1), 1, 0.001);
        check(Law.erlang(700, 7), 7, 0.07);
    }

    private static void check(Law law, double mean, double variance) {
        assertThat(law.mean()).isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-9));
        int n = law.toString().startsWith("erlang(1000") || law.toString().startsWith("erlang(700") ? 20_000 : 400_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = law.sample(Draws.bits(Draws.base(5, i), Purpose.TRANSIT));
            sum += x;
            squares += (x - mean) * (x - mean);
        }
        // Six standard errors of the mean; the variance within 5 %, wide enough for the heavy tails here.
        double error = 6 * Math.sqrt(variance / n);
        assertThat(sum / n).as(law.toString()).isBetween(mean - error, mean + error);
        assertThat(squares / n).as(law.toString()).isBetween(variance * 0.95, variance * 1.05);
    }
}
