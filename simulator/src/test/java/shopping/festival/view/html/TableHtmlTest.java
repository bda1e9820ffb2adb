package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns are numbers: those stand on the right, and are not broken. */
class TableHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1,837 to 3,400", "1,837 至 3,400", "+13,497 ±2,836", "76 %", "94.4 (93.4 to 95.3)", "−0.04 ±0.02"
            })
    void aNumberWithWhatBelongsToIt(String text) {
        assertThat(Cell.of(text).isNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "leave as it is", "3 of them", "to 3,400"})
    void noNumber(String text) {
        assertThat(Cell.of(text).isNumber()).isFalse();
    }

    /** Of three cells two are empty, as below an item that lies at two places. */
    @Test
    void emptyCellsSayNothingOfTheirColumn() {
        Html html = new Html();
        TableHtml.write(
                html,
                Table.of("Stock", "SKU", "as good", "verdict")
                        .row("tea", Cell.of("1,837 to 3,400"), Cell.of("leave as it is"))
                        .row("at hangzhou", Cell.of(""), Cell.of(""))
                        .row("at wuhan", Cell.of(""), Cell.of(""))
                        .open());
        assertThat(html.toString())
                .contains("<td class=\"n\">1,837 to 3,400</td>")
                .contains("<td>leave as it is</td>");
    }
}
