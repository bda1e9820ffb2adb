package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.result.Proof.Compared;
import shopping.festival.scenario.Tolerance;

/** The table a run ends with that is held against a real day. */
class HistoryTableTest {
    private static Compared sales(Double simulated, boolean compare) {
        return Compared.of(
                "sales", "gmvFen", "RMB bn", 120, simulated, new Tolerance(118.8, 121.2, true, "± 1 %"), compare);
    }

    private static Compared share(Double simulated) {
        return Compared.of(
                "foreign", "foreign.gmvShare", "%", 27, simulated, Tolerance.absolute(27, 0.5, "points"), true);
    }

    @Test
    void threeMoreThan120_are2Point5PercentOutside() {
        assertThat(HistoryTable.lines(List.of(sales(123.0, true), share(26.5))))
                .containsExactly(
                        "  published figure        real   simulated    difference     tolerance",
                        "  sales             120 RMB bn  123 RMB bn        +2.5 %         ± 1 %  OUTSIDE",
                        "  foreign                 27 %     26.50 %  -0.50 points  ± 0.5 points   within",
                        "1 of 2 published figures within their tolerance.");
    }

    @Test
    void whatNeverCameIsOutside_andWhatIsTooCoarseDoesNotCount() {
        List<String> lines = HistoryTable.lines(List.of(sales(null, true), sales(200.0, false)));
        assertThat(lines.get(1)).contains("never").endsWith("OUTSIDE");
        assertThat(lines.get(2)).endsWith("not compared");
        assertThat(lines.get(3))
                .isEqualTo("0 of 1 published figures within their tolerance; 1 not compared at this scale.");
    }

    /** 1 % of 120 is 1.2; a sample that may move the figure by 2.4, or 2 %, lets 123 pass and not 124. */
    @Test
    void whatTheScaleAllowsStandsBehindAPlus_andIsSaidInWords() {
        Tolerance wide = Tolerance.relative(120, 1).widened(2.4, 120);
        Compared sampled = Compared.of("sales", "gmvFen", "RMB bn", 120, 123.0, wide, true);
        assertThat(HistoryTable.lines(List.of(sampled)))
                .containsExactly(
                        "  published figure        real   simulated  difference      tolerance",
                        "  sales             120 RMB bn  123 RMB bn      +2.5 %  ± 1 % + 2.0 %  within",
                        "1 of 1 published figures within their tolerance.",
                        "Behind a + stands what this scale allows beside: how far the luck of fewer sellers may move the"
                                + " figure (95 %).");
        assertThat(sampled.with(123.6).within()).isTrue();
        assertThat(sampled.with(123.7).within()).isFalse();
        assertThat(sampled.with(116.3).within()).isFalse();
        // A share of 27 % ± 0.5 points, moved by 0.61 points: the printed allowance is rounded up.
        assertThat(Tolerance.absolute(27, 0.5, "points").widened(0.61, 27).text())
                .isEqualTo("± 0.5 points + 0.7");
    }

    @Test
    void withoutPublishedFiguresThereIsNoTable() {
        assertThat(HistoryTable.lines(List.of())).isEmpty();
        assertThat(HistoryTable.lines(null)).isEmpty();
    }

    @Test
    void ofSeveralRunsTheMeanIsCompared() {
        // (118 + 124) / 2 = 121 is within 118.8 to 121.2, though neither run is.
        Compared mean = sales(118.0, true).with(121);
        assertThat(mean.within()).isTrue();
        assertThat(mean.difference()).isEqualTo(1);
    }
}
