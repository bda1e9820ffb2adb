package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;
import shopping.festival.view.text.Currency;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

class ChinesePageTest {
    private static final Pattern LATIN = Pattern.compile("(?<![0-9A-Za-z])[A-Za-z]{3,}");

    /**
     * Names that stay what they are: of plans, items, files and their keys, the market and its categories, the program, the
     * chart library and its licence, and of formats.
     */
    private static final Set<String> NAMES = Set.of(
            "plan",
            "SKU",
            "csv",
            "json",
            "shop",
            "skus",
            "scenario",
            "conf",
            "festival",
            "cosmetics",
            "double",
            "Apache",
            "ECharts",
            "License",
            "JavaScript",
            "SVG",
            "colour",
            "column",
            "nobody",
            "reads");

    private static String html(Currency currency) {
        return Phrases.in(
                Language.CHINESE,
                () -> MoneyShown.in(currency, () -> {
                    PlanResult result = PlanResults.twoPlans();
                    Section skus = new SkuSection(result, i -> result.skus().get(i)).section();
                    return PageFile.html(PlanPage.of(result, List.of(skus)));
                }));
    }

    @Test
    void noEnglishIsLeft_butNames() {
        String html = html(Currency.RMB);
        String shown = html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>|<meta[^>]*>", "");
        String words = shown.replaceAll("(?s)<script type=.*?</script>|<[^>]*>", " ");
        Set<String> left = new TreeSet<>();
        Matcher latin = LATIN.matcher(words.replaceAll("&[a-z]+;", " "));
        while (latin.find()) {
            left.add(latin.group());
        }
        // What is read aloud in place of a chart.
        Matcher label = Pattern.compile("aria-label=\"([^\"]*)\"").matcher(shown);
        while (label.find()) {
            LATIN.matcher(label.group(1)).results().forEach(word -> left.add(word.group()));
        }
        left.removeAll(NAMES);
        assertThat(left).isEmpty();
    }

    @Test
    void theLanguageIsSaid_andSentencesAreWhole() {
        assertThat(html(Currency.RMB))
                .contains("<html lang=\"zh-CN\" data-words=\"{")
                .contains("&quot;Save as SVG&quot;:&quot;保存为 SVG&quot;")
                .contains("<a class=\"skip\" href=\"#main\">跳到结果</a>")
                // The differences are 1e5 + 2e3 (k - 19.5) fen, k from 0 to 39: the least is 61,000, more than nothing.
                .contains("<p>40 届中有 40 届 plan-b 比 plan-a 赚得更多。配对比较节省了模拟次数：")
                .contains(">plan-b 减 plan-a（元）</th>");
    }

    @Test
    void otherMoneyStandsBeforeItsNumber() {
        assertThat(html(new Currency("USD", 7)))
                .contains(">plan-b 减 plan-a（USD）</th>")
                .doesNotContain("（元）");
    }
}
