package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.FileName;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanTerms;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.study.plan.trial.Verdict;
import shopping.festival.study.plan.trial.WarningsSection;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** The page of a recommendation: what to stock, and what it earns on seeds that had no say in it. */
final class RecommendationPage {
    private final Recommendation advice;
    private final Shop shop;
    private final List<String> locations;
    private final PlanResult.Facts facts;
    private final PlanResult.Market market;
    private final List<String> warnings;
    private final Section rules;

    private RecommendationPage(
            Recommendation advice,
            Shop shop,
            List<String> locations,
            PlanResult.Facts facts,
            PlanResult.Market market,
            List<String> warnings,
            Section rules) {
        this.rules = rules;
        this.advice = advice;
        this.shop = shop;
        this.locations = locations;
        this.facts = facts;
        this.market = market;
        this.warnings = warnings;
    }

    /**
     * @param locations names of the scenario's warehouses, in their order
     * @param rules of the market
     */
    static Page of(
            Recommendation advice,
            Shop shop,
            List<String> locations,
            PlanResult.Facts facts,
            PlanResult.Market market,
            List<String> warnings,
            Section rules) {
        return new RecommendationPage(advice, shop, locations, facts, market, warnings, rules).page();
    }

    private Page page() {
        String name = FileName.of(facts.shop());
        return new Page(
                Phrases.of("{0}: what to stock", name),
                Phrases.counted(
                        "{0}, {1} item, at the festival of {2}: a recommendation",
                        "{0}, {1} items, at the festival of {2}: a recommendation",
                        facts.items(),
                        name,
                        Numbers.text(facts.items()),
                        market.scenario()),
                headline(),
                lead(),
                remembered(),
                sections(),
                terms(),
                List.of(Colophon.maker(facts.version(), facts.wallSeconds(), facts.threads()), Colophon.charts()));
    }

    private List<Section> sections() {
        AdvisedItems items = new AdvisedItems(advice, shop);
        List<Section> sections = new ArrayList<>();
        new WarningsSection(warnings).section().ifPresent(sections::add);
        sections.add(new AdviceSection(advice, items, locations).section());
        sections.add(new FreshSection(advice).section());
        sections.add(new SpreadSection(advice).section());
        new BudgetSection(advice, items).section().ifPresent(sections::add);
        sections.add(rules);
        sections.add(new MethodSection(advice, facts.seed(), market).section());
        return sections;
    }

    private String own() {
        return advice.own().get(0).plan().name();
    }

    private String headline() {
        Estimate more = advice.profit().beyondBase();
        String base = advice.baseName();
        String amount = PlanWords.amount(more.mean());
        boolean isSure = more.low() != null;
        String sure = isSure ? PlanWords.between(more) : "";
        if (advice.isBetter()) {
            return (isSure
                            ? Phrases.of(
                                    "The recommended stock earns {0} more than {1} on average, {2}.",
                                    amount, base, sure)
                            : Phrases.of("The recommended stock earns {0} more than {1} on average.", amount, base))
                    + RecommendationWords.risk(advice);
        }
        if (advice.profit().verdict() == Verdict.TOO_SMALL_TO_MATTER) {
            return RecommendationWords.verdict(advice);
        }
        if (advice.profit().verdict() == Verdict.WORSE) {
            return Phrases.of(
                    "The recommended stock is not better than {0}: it earns {1} less.",
                    base, PlanWords.amount(-more.mean()));
        }
        return isSure
                ? Phrases.of(
                        "Cannot tell whether the recommended stock earns more than {0}: the difference is {1}, {2}.",
                        base, amount, sure)
                : Phrases.of(
                        "Cannot tell whether the recommended stock earns more than {0}: the difference is {1}.",
                        base, amount);
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>(RecommendationWords.lead(advice, shop));
        lead.add(Phrases.of(
                "Of what perfect knowledge would earn, {0} comes to {1}, the recommended stock to {2}.",
                own(), reached(advice.own().get(0)), reached(advice.profit())));
        return lead;
    }

    private String reached(FreshResult plan) {
        return Numbers.percent(plan.profitFen().mean() / advice.hindsightFen().mean());
    }

    private List<Page.Figure> remembered() {
        FreshResult own = advice.own().get(0);
        Unit percent = new Unit("%", 0.01);
        return List.of(
                money(Phrases.of("Profit of {0}", own()), own.profitFen(), false),
                money(
                        Phrases.of("Profit of the recommended stock"),
                        advice.profit().profitFen(),
                        false),
                money(
                        Phrases.of("Recommended less {0}", advice.baseName()),
                        advice.profit().beyondBase(),
                        true),
                money(Phrases.of("With perfect knowledge"), advice.hindsightFen(), false),
                share(Phrases.of("SKUs that turn nobody away, {0}", own()), own.neverOut(), percent),
                share(
                        Phrases.of("SKUs that turn nobody away, recommended"),
                        advice.profit().neverOut(),
                        percent));
    }

    private static Page.Figure money(String label, Estimate e, boolean signed) {
        Unit unit = Unit.money(Math.abs(e.mean()), 1);
        return new Page.Figure(
                label,
                Sure.figure(e, unit, "", signed),
                Phrases.of("{0}, 95 % interval of the mean of a festival", Sure.half(e, unit)));
    }

    private static Page.Figure share(String label, Estimate e, Unit percent) {
        return new Page.Figure(label, Sure.figure(e, percent, "", false), Sure.points(e, percent));
    }

    private static List<Page.Definition> terms() {
        List<Page.Definition> terms = new ArrayList<>(List.of(
                new Page.Definition(
                        Phrases.of("best stock"),
                        Phrases.of(
                                "What is recommended: the units at the bell of the highest expected profit, within the budget if"
                                        + " there is one.")),
                new Page.Definition(
                        Phrases.of("enough, unrefilled"),
                        Phrases.of(
                                "The critical ratio: what a missing unit forgoes, over that and what"
                                        + " a left unit loses. Without deliveries the best stock is enough with this probability.")),
                new Page.Definition(
                        Phrases.of("perfect knowledge"),
                        Phrases.of("The hindsight bound: the mean of what the best stock of each single"
                                + " festival would have earned."))));
        terms.addAll(PlanTerms.all());
        return terms;
    }
}
