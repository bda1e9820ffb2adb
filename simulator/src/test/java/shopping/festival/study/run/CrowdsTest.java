package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.LoadShop;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/**
 * Surges, and streams of people of their own, in a shop of 20 orders a second for two hours. Counts that are drawn are
 * held to five standard deviations of a Poisson number, with one seed.
 */
class CrowdsTest {
    private static final String UNLIMITED = "checkout.capacity = unlimited\npayment.capacity = unlimited\n";

    @TempDir
    Path folder;

    private Run play(String more) {
        return play(Scenarios.load(folder, LoadShop.TEXT + UNLIMITED + more));
    }

    private static Run play(Scenario scenario) {
        return Experiment.of(scenario, 1).play(0, RunOptions.inline());
    }

    /** Of the minutes from one up to another. */
    private static long sum(Series series, int from, int to) {
        long sum = 0;
        for (int minute = from; minute < to; minute++) {
            sum += series.at(minute);
        }
        return sum;
    }

    private static void isAbout(long count, double mean) {
        assertThat((double) count).isCloseTo(mean, within(5 * Math.sqrt(mean)));
    }

    @Test
    void fiveTimesTheBuyersForTenMinutes_areFourTimesMoreOnTop_andTheOthersKeepTheirLuck() {
        Run plain = play("");
        Run surge = play("faults = [{ name = rush, at = 30 min, for = 10 min, unit = demand, factor = 5 }]");
        Series usual = plain.measures().counts(Kind.ARRIVED);
        Series now = surge.measures().counts(Kind.ARRIVED);
        // 20 a second x 600 s x (5 - 1).
        isAbout(sum(now, 30, 40) - sum(usual, 30, 40), 48_000);
        assertThat(sum(now, 0, 30)).isEqualTo(sum(usual, 0, 30));
        assertThat(sum(now, 40, 120)).isEqualTo(sum(usual, 40, 120));
    }

    @Test
    void aSurgeThatDoesNotHappen_isNotThere() {
        Scenario surge = Scenarios.load(
                folder,
                LoadShop.TEXT + UNLIMITED + "faults = [{ at = 30 min, for = 10 min, unit = demand, factor = 5 }]");
        Scenario averted =
                surge.withFaults(surge.faults().stream().map(Fault::averted).toList());
        String none = play("").result().head().digest();
        assertThat(play(averted).result().head().digest()).isEqualTo(none);
        assertThat(play(surge.withFaults(List.of())).result().head().digest()).isEqualTo(none);
        assertThat(play(surge).result().head().digest()).isNotEqualTo(none);
    }

    @Test
    void aStreamOfItsOwnComesOnTop_wantsWhatItWants_andBuysInItsOwnWay() {
        String offers = """
                market.offers {
                  thing { weight = 999, price = 100, conversion = 0.5, stock { wh { units = 1000000 } } }
                  phone { weight = 1, price = 1000, conversion = 0.5, stock { wh { units = 1000000 } } }
                }
                """;
        Run plain = play(offers);
        Run bots = play(offers + """
                demand.streams.bots {
                  intents = 30000, wants = offer/phone, conversion = 1, declined = 1
                  curve { kind = steps, points = [[10 min, 1]], until = 20 min }
                }
                """);
        Series usual = plain.measures().counts(Kind.ATTEMPTED);
        Series now = bots.measures().counts(Kind.ATTEMPTED);
        // Half of 20 a second are tempted; all of 30,000 bots are, and none of them pays.
        isAbout(sum(usual, 0, 120), 72_000);
        isAbout(sum(now, 10, 20) - sum(usual, 10, 20), 30_000);
        long declined = bots.measures().count(Kind.DECLINED);
        assertThat(declined).isEqualTo(sum(now, 0, 120) - sum(usual, 0, 120));
        assertThat(bots.measures().sums(Kind.DECLINED).fen()).isEqualTo(declined * 1_000_00);
        assertThat(bots.measures().count(Kind.PAID)).isEqualTo(plain.measures().count(Kind.PAID));
    }

    @Test
    void declinedAndSlowForAWhile_isJustThenAndThere() {
        Run run = play("""
                payment.processing = 10 s
                faults = [
                  { at = 30 min, for = 10 min, unit = payment.declined, value = 0.3 }
                  { at = 60 min, for = 10 min, unit = payment.processing, factor = 3 }
                ]
                """);
        // 20 a second x 600 s x 0.3; told 10 s after their work, from 30:10 to 40:10.
        isAbout(run.measures().count(Kind.DECLINED), 3_600);
        assertThat(sum(run.measures().counts(Kind.DECLINED), 30, 41))
                .isEqualTo(run.measures().count(Kind.DECLINED));
        // Three times 10 s, as exactly as the histogram tells.
        double slowest = run.measures().latencies().total(Latency.PAYMENT).getMaxValue();
        assertThat(slowest).isCloseTo(30_000, withinPercentage(1));
    }

    @Test
    void whoBuysFromOneRegion_isOfThatRegion() {
        String regions = "market.regions = null\nmarket.regions { North { share = 0.5 }, South { share = 0.5 } }\n";
        Run plain = play(regions);
        Run north = play(regions + "faults = [{ at = 30 min, for = 10 min, unit = demand/region/North, factor = 3 }]");
        long before = plain.measures().count(Kind.PAID);
        // Half of 20 a second x 600 s x (3 - 1).
        isAbout(north.measures().count(Kind.PAID) - before, 12_000);
        assertThat(north.result().trade().byRegion().get("South").orders())
                .isEqualTo(plain.result().trade().byRegion().get("South").orders());
    }
}
