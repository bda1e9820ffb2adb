package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.view.text.Language;
import shopping.festival.view.text.Phrases;

/** A trial told in Chinese: nothing of it is left in English but names, and names of options, files, columns and keys. */
class ChineseTrialTest {
    /** Plans, SKUs, places and scenarios; files, columns and keys. */
    private static final Pattern NAMES = Pattern.compile("plan-[a-z]\\b|SKU-\\d|\\bSKU\\b|OAT|detroit|double11"
            + "|plan\\.json|plan-skus\\.csv|festival_price|economics\\.elasticity");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    private static final double[] PROFITS = {1_000_00, 1_200_00, 900_00, 1_100_00, 1_000_00, 800_00, 1_300_00, 1_100_00
    };

    private static void assertChinese(List<String> lines) {
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(LATIN.matcher(NAMES.matcher(line).replaceAll("")).find())
                    .as(line)
                    .isFalse();
        }
    }

    private static List<String> chinese(Supplier<List<String>> told) {
        return Phrases.in(Language.CHINESE, told::get);
    }

    @Test
    void theTablesAndTheSentencesOfOneTwoAndFivePlans() {
        for (int plans : new int[] {1, 2, 5}) {
            PlanResult result = PlanResults.of(plans, 3);
            assertChinese(chinese(() -> PlanTable.shop(result)));
            assertChinese(chinese(() -> PlanTable.worst(result)));
            assertChinese(chinese(() -> PlanWords.sentences(result)));
        }
        assertChinese(
                chinese(() -> Arrays.stream(Figure.values()).map(Figure::title).toList()));
        assertChinese(chinese(() -> Ways.ALL.stream().map(Ways::words).toList()));
    }

    /** Its difference is 400,000 fen, and 2 % of that either way. */
    @Test
    void theVerdictIsOneSentence() {
        PlanResult result = PlanResults.twoPlans();
        String verdict = Phrases.in(
                Language.CHINESE,
                () -> PlanWords.verdict(result, result.comparisons().get(0)));
        assertThat(verdict).startsWith("plan-b 平均比 plan-a 多赚 4,000 元，有 95% 把握在 3,920 元与 4,080 元之间。");
    }

    @Test
    void everyVerdictHasItsWords() {
        PlanResult result = PlanResults.twoPlans();
        PlanResult.Comparison c = result.comparisons().get(0);
        List<PlanResult.Comparison> all = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            all.add(new PlanResult.Comparison(
                    "plan-b", "plan-a", verdict, c.differences(), 90, null, null, null, null, null, new double[0]));
        }
        assertChinese(chinese(
                () -> all.stream().map(o -> PlanWords.verdict(result, o)).toList()));
        assertChinese(chinese(() -> Arrays.stream(Verdict.values())
                .map(v -> VerdictWords.of(Optional.of(v)))
                .toList()));
        assertThat(Phrases.in(Language.CHINESE, () -> PlanWords.between(new Estimate(3, 5, 1.0, null, null))))
                .isEqualTo("是 3 届的平均，太少，说不出有多大把握（95% 至少要 6 届）");
        assertChinese(chinese(() -> List.of(
                VerdictWords.of(Optional.empty()),
                PlanWords.between(new Estimate(1, 5, 0.0, null, null)),
                PlanWords.between(new Estimate(3, 5, 1.0, null, null)),
                PlanWords.profitBetween(new Estimate(30, 50_000, 1e6, -200_000.0, 300_050.0)),
                PlanWords.earns(-1),
                PlanWords.earn(1))));
    }

    @Test
    void whereTheVerdictTurns() {
        Sensitivity asked = Objects.requireNonNull(PlanResults.twoPlans().demandLevels());
        assertThat(Phrases.in(Language.CHINESE, () -> TurnWords.sentence(turning(null, null), asked)))
                .isEqualTo("无论需求比你的预测低 40% 还是高 50%，都是 plan-b 胜出。");
        Turn known = new Turn(0.87, 0.8, 0.74);
        assertThat(Phrases.in(Language.CHINESE, () -> TurnWords.sentence(turning(known, null), asked)))
                .isEqualTo("只要需求低于预测不超过 13%，plan-b 就胜出；需求低于预测 26% 起 plan-a 胜出，两者之间无法判断。");
        Turn open = new Turn(1.001, null, null);
        assertChinese(chinese(() -> List.of(
                TurnWords.sentence(turning(open, open), asked),
                TurnWords.sentence(turning(known, known), asked),
                TurnWords.sentence(turning(known, open), asked))));
    }

    private static PlanResult.Comparison turning(@Nullable Turn below, @Nullable Turn above) {
        PlanResult.Comparison c = PlanResults.twoPlans().comparisons().get(0);
        return new PlanResult.Comparison(
                c.plan(), c.against(), c.verdict(), c.differences(), 40, null, null, null, below, above, new double[0]);
    }

    /** The mean of the profits is 1,050, and every way earns 50 less than the one before, in each of 8 festivals. */
    @Test
    void theWaysOfFulfilment_haveNamesInFilesAndInSentences() {
        FulfilmentChoice.Result result = result();
        FulfilmentChoice choice = Phrases.in(Language.CHINESE, () -> {
            List<FulfilmentChoice.Option> options = new ArrayList<>();
            for (Way way : List.of(
                    new Way(Mode.DOMESTIC, false, ""),
                    new Way(Mode.DIRECT, true, "detroit"),
                    new Way(Mode.DIRECT, false, "detroit"))) {
                options.add(new FulfilmentChoice.Option(way, 1, List.of(), Optional.of(result)));
            }
            options.add(new FulfilmentChoice.Option(new Way(Mode.BONDED, false, ""), 0, List.of(), Optional.empty()));
            List<Ranking.Entry> entries = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                double less = 50_00 * i;
                double[] profits = Arrays.stream(PROFITS).map(p -> p - less).toArray();
                entries.add(
                        new Ranking.Entry(options.get(i).name(), options.get(i).told(), profits));
            }
            return new FulfilmentChoice("plan-a", 8, result, options, Ranking.of(entries, 10_00));
        });
        assertThat(choice.ranking().best()).isEqualTo("all domestic");
        assertThat(choice.ranking().others())
                .extracting(Ranking.Other::name)
                .containsExactly("all direct from detroit", "all direct, shared centres", "all bonded");
        FulfilmentAnswer answer = new FulfilmentAnswer(List.of(choice), Optional.of(choice.ranking()));
        assertThat(chinese(() -> FulfilmentWords.sentences(answer, 10_00)))
                .containsExactly(
                        "plan-a 的履约方式：全部一般贸易赚得最多，为 1,050 元；全部从 detroit 直邮少赚 50 元，全部 8 届都相同；"
                                + "其后是全部共用中心直邮（少 100 元）、全部保税（少 150 元）。",
                        "所有方案和履约方式中：全部一般贸易赚得最多，为 1,050 元；全部从 detroit 直邮少赚 50 元，全部 8 届都相同；"
                                + "其后是全部共用中心直邮（少 100 元）、全部保税（少 150 元）。");
        assertChinese(chinese(() -> FulfilmentTable.lines(choice)));
        assertChinese(chinese(() -> List.of(
                RankingWords.verdict(choice.ranking(), 10_00),
                RankingWords.verdict(choice.ranking(), 75_00),
                RankingWords.verdict(Ranking.of(List.of(new Ranking.Entry("plan-a", PROFITS)), 1), 1))));
    }

    private static FulfilmentChoice.Result result() {
        Estimate some = new Student(0.95).ofAll(PROFITS);
        return new FulfilmentChoice.Result(
                new Plan("plan-a", List.of()),
                some,
                some,
                Verdict.BETTER,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some);
    }

    @Test
    void pricesAndTheServiceLevel() {
        PlanResult one = PlanResults.of(1, 1);
        PlanResult.PlanAnswer plan = one.plans().get(0);
        List<PlanResult.Price> prices = new ArrayList<>();
        for (double factor : new double[] {1.3, 0.96, 1, 1, 1, 1}) {
            prices.add(new PlanResult.Price("OAT", 10_000, 7_950, -1.2, factor));
        }
        PlanResult priced = new PlanResult(
                one.schema(),
                one.facts(),
                one.market(),
                one.method(),
                one.warnings(),
                List.of(new PlanResult.PlanAnswer(
                        plan.name(), plan.file(), plan.figures(), prices, null, null, plan.profitFen())),
                List.of(),
                null,
                one.skus());
        List<String> told = chinese(() -> PriceWords.sentences(priced));
        assertThat(told.get(0))
                .startsWith("plan-a：OAT 售价 79.50 元，原为 100，想买的人多 30%；OAT 售价 79.50 元，原为 100，想买的人少 4.0%；OAT");
        assertChinese(told);
        List<ServiceLevels.Missing> missing = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            missing.add(new ServiceLevels.Missing("SKU-1", "面膜", new double[] {0.2, 0.97}));
        }
        ServiceLevels service = new ServiceLevels(0.95, 40, List.of("plan-a", "plan-b"), missing);
        assertThat(Phrases.in(Language.CHINESE, () -> ServiceTable.heading(service)))
                .isEqualTo("不缺货的届数不到 95% 的商品：plan-a 下 40 个商品中有 30 个、plan-b 下 40 个商品中有 0 个。");
        assertChinese(chinese(() -> ServiceTable.lines(service)));
    }
}
