package shopping.festival.study.plan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** From daily sales to a festival's day, with the arithmetic. */
class ForecasterTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private static SalesHistory history(Map<String, double[]> units) {
        Map<String, DailySales> sales = new LinkedHashMap<>();
        int days = 0;
        for (Map.Entry<String, double[]> product : units.entrySet()) {
            days = product.getValue().length;
            sales.put(product.getKey(), new DailySales(0, product.getValue(), new boolean[days]));
        }
        return new SalesHistory(FIRST, days, true, sales);
    }

    private static double[] steps(int days, double before, int at, double after) {
        double[] units = new double[days];
        Arrays.fill(units, 0, at, before);
        Arrays.fill(units, at, days, after);
        return units;
    }

    @Test
    void levels_areTheMeanOfAll_ofTheLast28_andSmoothed() {
        double[] units = steps(56, 4, 28, 8);
        boolean[] counts = new boolean[56];
        Arrays.fill(counts, true);
        assertThat(Method.ALL_DAYS.level(units, counts, 56)).isEqualTo(6);
        assertThat(Method.LAST_WEEKS.level(units, counts, 56)).isEqualTo(8);
        assertThat(Method.LAST_WEEKS.level(units, counts, 28)).isEqualTo(4);
        // Two days, 10 and 20: (0.09 x 10 + 0.1 x 20) / 0.19.
        assertThat(Method.SMOOTHED.level(new double[] {10, 20}, new boolean[] {true, true}, 2))
                .isCloseTo(2.9 / 0.19, within(1e-12));
        // A day that does not count is made up by an earlier one.
        counts[55] = false;
        assertThat(Method.LAST_WEEKS.level(units, counts, 56)).isCloseTo((27 * 8 + 4) / 28.0, within(1e-12));
    }

    /** 112 days at 4, then at 8 from the 57th on. 28 are held out: the means before are 16/3, 8, and 8 nearly. */
    @Test
    void theMethodIsTakenThatDidBestOnDaysItHadNotSeen() {
        Map<String, double[]> units = Map.of("A", steps(112, 4, 56, 8));
        Forecaster forecaster = new Forecaster(history(units), Optional.empty());
        DayForecast forecast = forecaster.of("A", 10, 0.4).orElseThrow();
        assertThat(forecast.level()).isEqualTo(8);
        assertThat(forecast.units()).isEqualTo(80);
        // All days: (16/3 - 8) / 8 = 33 % off.
        assertThat(forecaster.method())
                .startsWith(
                        "the mean of the last 28 days. Tried on the last 28 days, which it had not seen, it was off by"
                                + " 0 % of what was wanted")
                .contains("the mean of all days 33 %");
        assertThat(forecaster.of("B", 10, 0.4)).isEmpty();
    }

    /** cv of a product: sqrt((1 + a²)(1 + b²) - 1). Level: no drift, so a Poisson's 1 / (28 x 8) alone; lift 0.4. */
    @Test
    void theCvIsThatOfLevelTimesLift() {
        DayForecast forecast = new Forecaster(history(Map.of("A", steps(112, 4, 56, 8))), Optional.empty())
                .of("A", 10, 0.4)
                .orElseThrow();
        // Days of 4 and of 8 are no more spread than a Poisson's: 112 x 4 / 6 over 111 days is 0.67, taken as 1.
        double level = 1 / (28 * 8.0);
        assertThat(forecast.levelCv()).isCloseTo(Math.sqrt(level), within(1e-12));
        assertThat(forecast.cv()).isCloseTo(Math.sqrt((1 + level) * 1.16 - 1), within(1e-12));
    }

    /** k = 1 / 0.5² = 4; an ordinary day 5, the last festival 80: (4 + 80) / (4 / 11.7 + 5) = 15.72. */
    @Test
    void theLastFestivalMovesTheMarketsLift_theMoreItSold() {
        double[] units = steps(120, 5, 120, 5);
        units[80] = 80;
        units[79] = 2;
        units[81] = 40;
        Forecaster forecaster = new Forecaster(history(Map.of("A", units)), Optional.of(FIRST.plusDays(80)));
        DayForecast forecast = forecaster.of("A", 11.7, 0.5).orElseThrow();
        assertThat(forecast.lift().factor()).isCloseTo(84 / (4 / 11.7 + 5), within(1e-9));
        assertThat(forecast.lift().cv()).isCloseTo(Math.sqrt(1 / 84.0 + 0.09), within(1e-9));
        // The festival and the days around it are no ordinary ones.
        assertThat(forecast.days()).isEqualTo(120 - 21);
        assertThat(forecast.level()).isEqualTo(5);
        // A product of which it sold nothing before keeps the market's.
        assertThat(FestivalLift.of(11.7, 0.5, 0, 0).factor()).isCloseTo(11.7, within(1e-9));
    }

    /** 300 products whose level becomes another one by a fifth, give or take: the error that is seen is that, less chance. */
    @Test
    void theErrorOfALevelIsFoundBeneathTheChanceOfDays() {
        SplittableRandom chance = new SplittableRandom(3);
        Map<String, double[]> units = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            double before = 2 + 18 * chance.nextDouble();
            double after = before * (chance.nextBoolean() ? 1.2 : 0.8);
            double[] days = new double[112];
            for (int d = 0; d < days.length; d++) {
                days[d] = poisson(d < 84 ? before : after, chance);
            }
            units.put("P" + i, days);
        }
        Map<String, Demand> demands = new LinkedHashMap<>();
        history(units).bySku().forEach((sku, sales) -> demands.put(sku, Demand.of(sales, OptionalInt.empty())));
        HeldOut held = HeldOut.of(demands.values());
        assertThat(held.best()).isEqualTo(Method.ALL_DAYS);
        assertThat(held.days()).isEqualTo(28);
        assertThat(Math.sqrt(held.drift())).isCloseTo(0.2, within(0.02));
    }

    private static int poisson(double mean, SplittableRandom chance) {
        int n = 0;
        for (double left = Math.log(1 / chance.nextDouble()); left < mean; n++) {
            left += Math.log(1 / chance.nextDouble());
        }
        return n;
    }

    @Test
    void aShortHistorySaysThatItsErrorIsNotKnown() {
        Forecaster forecaster = new Forecaster(history(Map.of("A", steps(20, 3, 20, 3))), Optional.empty());
        assertThat(forecaster.method()).contains("too short to hold a part of it out");
        // A level of 3 a day over 20 days, and the 0.3 that is assumed.
        assertThat(forecaster.of("A", 10, 0).orElseThrow().levelCv())
                .isCloseTo(Math.sqrt(0.09 + 1 / 60.0), within(1e-12));
    }
}
