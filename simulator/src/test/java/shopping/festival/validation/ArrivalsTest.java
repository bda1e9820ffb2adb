package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.HOUR;
import static shopping.festival.base.time.VirtualTime.MINUTE;
import static shopping.festival.validation.Day.mean;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders come as the Poisson processes of the cases; every lane of the buyers is a replication. */
@Tag("slow")
class ArrivalsTest {

    @Test
    void poisson50AnHour_counts1200ADayWithVariance1200_gapsAreExponential(@Case("S04") Expected s04) {
        List<Day> days = Profile.constant(50, 24).days(s04.replications(), MINUTE);
        s04.check(Map.of(
                "count_mean", mean(days, Day::count),
                "count_variance", mean(days, day -> square(day.count() - 1200)),
                "gap_mean_h", meanOfGaps(days, 1),
                "gap_second_moment_h2", meanOfGaps(days, 2),
                "fraction_of_gaps_gt_3min",
                        mean(days, day -> gaps().filter(k -> day.gap(k) > 0.05).count() / 1000.0)));
    }

    private static IntStream gaps() {
        return IntStream.range(0, 1000);
    }

    private static double meanOfGaps(List<Day> days, int power) {
        return mean(
                days,
                day -> gaps().mapToDouble(k -> Math.pow(day.gap(k), power)).sum() / 1000);
    }

    @Test
    void festivalProfile_everyWindowCountsTheIntegralOfItsRate_4000InAll(@Case("S05") Expected s05) {
        Profile profile = Profile.festival();
        List<Day> days = profile.days(s05.replications(), HOUR);
        Day pooled = ArrivalTimes.pooled(days);
        s05.check(Map.of(
                "count_mean_24h", mean(days, Day::count),
                "count_mean_0_1h", mean(days, day -> day.count(0, 1)),
                "count_mean_1_2h", mean(days, day -> day.count(1, 2)),
                "count_mean_2_8h", mean(days, day -> day.count(2, 8)),
                "count_mean_8_18h", mean(days, day -> day.count(8, 18)),
                "count_mean_18_22h", mean(days, day -> day.count(18, 22)),
                "count_mean_22_24h", mean(days, day -> day.count(22, 24)),
                "cov_0_1h_vs_8_18h", mean(days, day -> (day.count(0, 1) - 600.0) * (day.count(8, 18) - 1200)),
                "count_mean_first_5min", mean(days, day -> day.count(0, 1 / 12.0)),
                "median_arrival_time_h", (double) pooled.times()[pooled.count() / 2] / HOUR));
        // exceeded by chance in one seed of a million
        assertThat(kolmogorovSmirnov(profile, pooled)).isLessThan(2.69 / Math.sqrt(pooled.count()));
    }

    /** The largest distance of the times' distribution from the integral of the rate. */
    private static double kolmogorovSmirnov(Profile profile, Day pooled) {
        double whole = profile.before(profile.end());
        int n = pooled.count();
        return IntStream.range(0, n)
                .mapToDouble(k -> {
                    double u = profile.before(pooled.times()[k]) / whole;
                    return Math.max(u - (double) k / n, (k + 1.0) / n - u);
                })
                .max()
                .orElseThrow();
    }

    @Test
    void tenMinutesAt600AnHourAfterAQuietHour_count100(@Case("S05b") Expected s05b) {
        Profile profile = new Profile(new double[] {0, 1, 7 / 6.0, 6}, 6, 600, 6);
        List<Day> days = profile.days(s05b.replications(), 10 * MINUTE);
        s05b.check(Map.of(
                "count_mean_1:00_1:10", mean(days, day -> day.count(1, 7 / 6.0)),
                "count_mean_0_6h", mean(days, Day::count)));
    }

    /** 24 steps of an hour with the exact integral of each, as the note of the case allows. */
    @Test
    void sinusoidInHourlySteps_counts2400ADay_906InEachHalfOfTheHighSide(@Case("S06") Expected s06) {
        double[] hours = IntStream.rangeClosed(0, 24).mapToDouble(h -> h).toArray();
        double[] rate =
                IntStream.range(0, 24).mapToDouble(ArrivalsTest::sinusoid).toArray();
        List<Day> days = new Profile(hours, rate).days(s06.replications(), HOUR);
        s06.check(Map.of(
                "count_mean_24h", mean(days, Day::count),
                "count_mean_6_12h", mean(days, day -> day.count(6, 12)),
                "count_mean_12_18h", mean(days, day -> day.count(12, 18)),
                "count_mean_18_6h", mean(days, day -> day.count(18, 24) + day.count(0, 6))));
    }

    /** The integral of 100 (1 + 0.8 sin(2π (t − 6) / 24)) over the hour from {@code h}. */
    private static double sinusoid(int h) {
        double turn = 2 * Math.PI / 24;
        return 100 + 80 / turn * (Math.cos(turn * (h - 6)) - Math.cos(turn * (h - 5)));
    }

    private static double square(double x) {
        return x * x;
    }
}
