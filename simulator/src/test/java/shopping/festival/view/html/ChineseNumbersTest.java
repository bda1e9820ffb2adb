package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

class ChineseNumbersTest {
    private static String chinese(MoneyShown.Work<String, RuntimeException> work) {
        return Phrases.in(Language.CHINESE, work);
    }

    private static String money(double fen) {
        return Unit.money(fen, 1).figure(fen, "").text();
    }

    @Test
    void moneyIsCountedInTenThousands_andItsUnitStandsBehind() {
        assertThat(chinese(() -> money(4_120_000))).isEqualTo("41,200 元");
        // RMB 2.5 million are 250 times ten thousand; RMB 250 million are 2.5 times 100 million.
        assertThat(chinese(() -> money(250e6))).isEqualTo("250 万元");
        assertThat(chinese(() -> money(250e8))).isEqualTo("2.50 亿元");
        assertThat(money(250e6)).isEqualTo("RMB 2.50 million");
    }

    @Test
    void otherMoneyKeepsItsCode() {
        Currency usd = new Currency("USD", 7);
        assertThat(chinese(() -> MoneyShown.in(usd, () -> money(7e8)))).isEqualTo("USD 100 万");
        assertThat(chinese(() -> MoneyShown.in(usd, () -> money(7e4)))).isEqualTo("USD 100");
        assertThat(MoneyShown.in(usd, () -> money(7e8))).isEqualTo("USD 1 million");
    }

    @Test
    void sharesAndSpansAndCounts() {
        assertThat(chinese(() -> Numbers.percent(0.273))).isEqualTo("27.3%");
        assertThat(chinese(() -> Numbers.span(1200))).isEqualTo("20.0 分钟");
        assertThat(chinese(() ->
                        Unit.count(Phrases.of("units"), 3e6, 1).figure(3e6, "").text()))
                .isEqualTo("300 万件");
        Estimate share = new Estimate(40, 0.5, 0.1, 0.45, 0.55);
        assertThat(chinese(
                        () -> Sure.figure(share, new Unit("%", 0.01), "", false).text()))
                .isEqualTo("50.0%");
        assertThat(chinese(() -> Sure.range(share, new Unit("%", 0.01), false))).isEqualTo("50.0（45.0 至 55.0）");
    }

    @Test
    void everyWordThatAScriptAsksForIsHandedOver() {
        Pattern told = Pattern.compile("told\\('([^']*)'");
        List<String> asked = new ArrayList<>();
        for (String script : List.of(Assets.script(), Assets.saving(), Assets.tables())) {
            Matcher call = told.matcher(script);
            while (call.find()) {
                asked.add(call.group(1));
            }
        }
        assertThat(ScriptWords.ALL).containsAll(asked);
        assertThat(asked).containsAll(ScriptWords.ALL);
        assertThat(ScriptWords.attribute()).isEmpty();
        assertThat(chinese(ScriptWords::attribute)).contains("&quot;{0} h&quot;:&quot;{0} 小时&quot;");
    }
}
