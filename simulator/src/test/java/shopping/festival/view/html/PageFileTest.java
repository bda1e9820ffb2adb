package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page is made of, without a browser. */
class PageFileTest {
    private static final String EVIL = "</script><script>alert(1)</script><!-- & \"quoted\"";

    private static Page page(String word) {
        Chart chart = new Chart(
                "c",
                word,
                Chart.Axis.clock(0, 60),
                Chart.Axis.number(word),
                List.of(Chart.Line.of(word, List.of(new double[] {0, 1}, new double[] {60, 2}))),
                List.of(new Chart.Mark("F1", word, word, 10, 20)),
                Table.of(word, word, word).row(word, Cell.of(word)).open(),
                word);
        return new Page(
                word,
                word,
                word,
                List.of(word),
                List.of(new Page.Figure(word, Cell.of(word), word)),
                List.of(new Section("s", word, List.of(word), List.of(chart))),
                List.of(new Page.Definition(word, word)),
                List.of(word));
    }

    @Test
    void aNameThatIsMarkup_staysText() {
        String html = PageFile.html(page(EVIL));
        assertThat(html).doesNotContain("alert(1)</script><!--").contains("&lt;script&gt;alert(1)");
        // Four scripts were written: the data, the library, ours that draws, ours that saves.
        assertThat(html.split("<script", -1)).hasSize(1 + 4);
    }

    @Test
    void theSamePage_isTheSameText() {
        assertThat(PageFile.html(page("a"))).isEqualTo(PageFile.html(page("a")));
    }

    @Test
    void thePolicyNamesEveryScriptByItsSum_andNoSourceElsewhere() {
        String html = PageFile.html(page("a"));
        String policy = html.substring(html.indexOf("content=\"default-src") + 9);
        policy = policy.substring(0, policy.indexOf('"'));
        assertThat(policy)
                .startsWith("default-src 'none'")
                .doesNotContain("http")
                .doesNotContain("script-src 'unsafe");
        assertThat(policy.split("'sha256-", -1)).hasSize(1 + 4);
        assertThat(html).doesNotContain("src=\"http").doesNotContain("@import");
    }

    @Test
    void theChartInWords_saysItsHighestAndLowest_andItsFaults() {
        Chart chart = (Chart) page("payments").sections().get(0).blocks().get(0);
        assertThat(chart.description())
                .contains("highest 2 at 00:01:00, lowest 1 at 00:00:00")
                .endsWith("payments.");
    }
}
