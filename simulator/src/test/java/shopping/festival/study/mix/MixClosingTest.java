package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.MixResult.Change;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.study.mix.MixResult.Method;
import shopping.festival.study.mix.MixResult.Point;

/** The findings in words, and the tables of the terminal. */
class MixClosingTest {

    private static Estimate estimate(double mean, double half) {
        return new Estimate(10, mean, half, mean - half, mean + half);
    }

    /** Stock-out rates at 0, 27 and 60 %, and how the last differs from the first. */
    private static MixResult result(double half, double change, double... rates) {
        List<Double> shares = List.of(0.0, 0.27, 0.6);
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Figure> figures = new LinkedHashMap<>();
            figures.put("stockOutRate", new Figure(estimate(rates[i], half), null, null, null));
            figures.put("gmvFen", new Figure(estimate(120.7e11 - i * 2e11, 0.3e11), null, null, null));
            points.add(new Point(shares.get(i), "interest", "planned", "none", figures));
        }
        Change end = new Change(
                "interest",
                "planned",
                "none",
                0,
                0.6,
                Map.of("stockOutRate", estimate(change, half), "gmvFen", estimate(-4e11, 0.1e11)));
        return new MixResult(
                1,
                "test",
                "x",
                1,
                0.01,
                2,
                1,
                10,
                0.27,
                shares,
                List.of("interest"),
                List.of("planned"),
                List.of(),
                new Method(0.95, 1, 0.95, List.of(), null, true, 10),
                List.of(),
                points,
                List.of(end),
                List.of(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }

    /** Three festivals may rise together in one case of four. */
    @Test
    void fewFestivalsAreNotSaidToRise() {
        List<Double> shares = List.of(0.0, 0.6);
        Estimate rise = new Estimate(3, 0.022, 0.0, 0.022, 0.022);
        MixResult r = result(0.002, 0.022, 0.041, 0.05, 0.063);
        Change few = new Change("interest", "planned", "none", 0, 0.6, Map.of("stockOutRate", rise, "gmvFen", rise));
        MixResult ofFew = new MixResult(
                1,
                "test",
                "x",
                1,
                0.01,
                2,
                1,
                3,
                0.27,
                shares,
                r.bys(),
                r.supplies(),
                r.without(),
                r.method(),
                r.measures(),
                r.points(),
                List.of(few),
                List.of(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
        assertThat(MixClosing.sentences(ofFew).get(0))
                .contains("the stock-out rate goes (3 replications are too few to be sure, 6 would do) from 4.1 %")
                .doesNotContain("rises");
    }

    @Test
    void aClearRiseIsToldWithBothEndsAndTheirIntervals() {
        assertThat(MixClosing.sentences(result(0.002, 0.022, 0.041, 0.05, 0.063)))
                .containsExactly(
                        "From 0 % to 60 % foreign interest, the stock-out rate rises by 2.2 points (2.0 to 2.4), from"
                                + " 4.1 % to 6.3 %; GMV falls by RMB 4.0 bn (3.9 to 4.1), from RMB 120.7 bn to RMB 116.7 bn.");
    }

    @Test
    void aChangeThatMayBeChance_isNotCalledARise() {
        assertThat(MixClosing.sentences(result(0.03, 0.022, 0.041, 0.05, 0.063)).get(0))
                .contains(
                        "the stock-out rate does not clearly change, by 2.2 points (-0.8 to 5.2), from 4.1 % to 6.3 %;");
    }

    @Test
    void aValleyBetweenTheEndsIsNamed() {
        assertThat(MixClosing.sentences(result(0.002, 0.022, 0.041, 0.02, 0.063))
                        .get(0))
                .contains("to 6.3 %, lowest at 27 % with 2.0 % (±0.2); GMV");
    }

    @Test
    void aTableHasARowAShare_andADashForWhatIsNotKnown() {
        List<String> lines =
                MixTable.lines(result(0.002, 0.022, 0.041, 0.05, 0.063), new Curve("interest", "planned", "none"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(3)).contains("60 %", "6.3 % ±0.2", "RMB 116.7 bn ±0.3", " - ");
        assertThat(lines).allMatch(line -> line.length() == lines.get(0).length());
    }
}
