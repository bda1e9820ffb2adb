package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.Fact;
import shopping.festival.scenario.History;
import shopping.festival.scenario.Milestone;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.Tolerance;

/** What was published of the real day, as a scenario says it. The small scenario has nine lines. */
class HistoryReadingTest {
    private static final String SALES =
            "{ what = sales, measure = gmvFen, unit = RMB bn, per = 1e11, scaled = on, real = 120, tolerance = 1 % }";

    @TempDir
    Path folder;

    private History read(String text) {
        return Scenarios.load(folder, Scenarios.SMALL + text).history();
    }

    @Test
    void nothingIsPublishedOfAFestivalThatNeverTookPlace() {
        assertThat(read("").isEmpty()).isTrue();
    }

    @Test
    void onePercentOf120_is118Point8To121Point2() {
        Fact sales = read("history.figures = [" + SALES + "]").facts().get(0);
        assertThat(sales.tolerance().low()).isCloseTo(118.8, within(1e-9));
        assertThat(sales.tolerance().high()).isCloseTo(121.2, within(1e-9));
        assertThat(sales.tolerance().text()).isEqualTo("± 1 %");
        // 0.6 · 10¹¹ fen at scale 0.005 are RMB 0.6 bn of the sample, RMB 120 bn of the whole market.
        assertThat(sales.inUnit(0.6e11, 0.005)).isCloseTo(120, within(1e-9));
    }

    @Test
    void aToleranceWithoutASignIsInTheUnit_aRangeStandsForItself_andBothEndsBelongToThem() {
        List<Fact> facts = read("""
                        history.figures = [
                          { what = a, measure = foreign.gmvShare, per = 0.01, unit = "%", real = 27, tolerance = 0.5 }
                          { what = b, measure = firstDeliveredAt, per = 60, unit = min, real = 13, within = [11, 15] }
                        ]
                        """).facts();
        assertThat(facts.get(0).tolerance()).isEqualTo(new Tolerance(26.5, 27.5, false, "± 0.5 points"));
        assertThat(facts.get(1).tolerance()).isEqualTo(new Tolerance(11, 15, false, "11 to 15"));
        assertThat(facts.get(0).tolerance().holds(facts.get(0).inUnit(0.275, 1)))
                .isTrue();
        assertThat(facts.get(0).tolerance().holds(facts.get(0).inUnit(0.2751, 1)))
                .isFalse();
    }

    @Test
    void belowItsScaleAFigureIsComparedByAnotherMeasure_orNotAtAll() {
        List<Fact> facts = read("""
                        history.figures = [
                          { what = a, measure = peaks.ordersPerSecond, scaleLeast = 0.1
                            measureBelow = peaks.ordersPerSecondInMinute, scaled = on, real = 10, tolerance = 5 % }
                          { what = b, measure = firstDeliveredAt, scaleLeast = 1, real = 10, tolerance = 5 % }
                        ]
                        """).facts();
        assertThat(facts.get(0).measureAt(0.1)).contains("peaks.ordersPerSecond");
        assertThat(facts.get(0).measureAt(0.05)).contains("peaks.ordersPerSecondInMinute");
        assertThat(facts.get(1).measureAt(1)).contains("firstDeliveredAt");
        assertThat(facts.get(1).measureAt(0.5)).isEmpty();
    }

    @Test
    void milestonesAreSharesOfTheDay_ifTheLastIsItsEnd() {
        History day = read("history.milestones = [[\"00:06:58\", 10, 0.5], [24 h, 40]]");
        assertThat(day.milestones())
                .containsExactly(
                        new Milestone(418 * VirtualTime.SECOND, 10, 0.5), new Milestone(VirtualTime.DAY, 40, 2));
        assertThat(day.isWholeDay()).isTrue();
        assertThat(day.share(day.milestones().get(0))).isEqualTo(0.25);
        assertThat(read("history.milestones = [[1 h, 10], [23 h, 40]]").isWholeDay())
                .isFalse();
    }

    @Test
    void whoIncludesARealDayMayForgetItsHistory() {
        assertThat(read("history.figures = [" + SALES + "]\nhistory = null").isEmpty())
                .isTrue();
    }

    static Stream<Arguments> broken() {
        String figure = "history.figures = [{ what = a, measure = gmvFen, real = 1, tolerance = 1 % ";
        return Stream.of(
                arguments(
                        figure.replace("gmvFen", "gmvFem") + "}]",
                        "x.conf:10: history.figures[0].measure (gmvFem) is no number of result.json. Did you mean gmvFen?"),
                arguments(
                        figure.replace("gmvFen", "byCategory.aparel.share") + "}]",
                        "x.conf:10: history.figures[0].measure (byCategory.aparel.share) is no number of result.json."
                                + " Did you mean byCategory.apparel.share?"),
                arguments(
                        figure + ", scald = on }]",
                        "x.conf:10: history.figures[0].scald (on) is not a known key. Did you mean scaled?"),
                arguments(
                        figure.replace("1 %", "narrow") + "}]",
                        "x.conf:10: history.figures[0].tolerance (narrow) is not a tolerance."
                                + " Use a number in the figure's unit, or a part of it such as \"1 %\"."),
                arguments(
                        figure.replace(", tolerance = 1 %", "") + "}]",
                        "x.conf:10: history.figures[0] has no tolerance."
                                + " Add tolerance = \"1 %\", tolerance = 0.5, or within = [11, 15]."),
                arguments(
                        figure + ", within = [1, 2] }]",
                        "x.conf:10: history.figures[0].tolerance (1 %) has no meaning beside within. Remove one of them."),
                arguments(
                        figure.replace("tolerance = 1 %", "within = [15, 11]") + "}]",
                        "x.conf:10: history.figures[0].within ([15,11]) is not a range. Write the least and the most, such as [11, 15]."),
                arguments(
                        figure + "}, { what = a, measure = gmvFen, real = 1, tolerance = 1 }]",
                        "x.conf:10: history.figures[1].what (a) stands twice in history.figures. Give every figure a name of its own."),
                arguments(
                        figure + ", measureBelow = gmvFenAfter }]",
                        "x.conf:10: history.figures[0].measureBelow (gmvFenAfter) is never compared. Say below which scale: scaleLeast = 0.1."),
                arguments(
                        "history.figures = [5]",
                        "x.conf:10: history.figures[0] (5) is not a figure."
                                + " Write { what = \"GMV in the day\", measure = gmvFen, real = 120.7, tolerance = \"1 %\" }."),
                arguments(
                        "history.milestones = [[2 h, 10], [1 h, 20]]",
                        "x.conf:10: history.milestones[1][0] (1 h) follows a later or larger milestone."
                                + " Put them in the order of time; sales only grow."),
                arguments(
                        "history.milestones = [[2 h]]",
                        "x.conf:10: history.milestones[0] ([\"2 h\"]) is not a milestone. Write [[\"00:06:58\", 10], [24 h, 120.7]],"
                                + " with a tolerance in points behind if it has its own."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenHistoryIsToldWhatIsWrong(String text, String expected) {
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + text)).containsExactly(expected);
    }

    @Test
    void aFigureWithoutAnythingIsToldAllThatIsMissing() {
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + "history.figures = [{}]"))
                .containsExactly(
                        "x.conf:10: history.figures[0].what is missing. Add the figure's name.",
                        "x.conf:10: history.figures[0].measure is missing. Add the path of a number in result.json, such as gmvFen.",
                        "x.conf:10: history.figures[0].real is missing. Add a number.",
                        "x.conf:10: history.figures[0] has no tolerance. Add tolerance = \"1 %\", tolerance = 0.5, or within = [11, 15].");
    }
}
