package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.day.Families;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.study.plan.trial.RiskWords;
import shopping.festival.study.plan.trial.Verdict;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;

/** What a recommendation comes to, in words: whether it is better first, then what each plan's stock costs. */
final class RecommendationWords {
    private RecommendationWords() {}

    static List<String> sentences(Recommendation advice, Shop shop, PlanResult.Market market) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict(advice));
        sentences.addAll(lead(advice, shop));
        sentences.add(PlanWords.environment(market));
        return sentences;
    }

    /** All that is said between the verdict and the market. */
    static List<String> lead(Recommendation advice, Shop shop) {
        List<String> sentences = new ArrayList<>();
        sentences.add(keep(advice));
        sentences.addAll(MoneyWords.sentences(advice));
        sentences.add(Phrases.of(
                "Who knew every festival's demand beforehand would {0}; {1} {2}, the recommended plan {3}.",
                PlanWords.earn(advice.hindsightFen().mean()),
                own(advice).plan().name(),
                PlanWords.earns(own(advice).profitFen().mean()),
                PlanWords.earns(advice.profit().profitFen().mean())));
        Double level = advice.wish().serviceLevel();
        if (level != null) {
            advice.service().ifPresent(plan -> sentences.add(service(plan, level)));
        }
        sentences.add(variants(shop));
        sentences.addAll(new OutcomeWords(advice, shop).sentences());
        return sentences.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static FreshResult own(Recommendation advice) {
        return advice.own().get(0);
    }

    /** On equal money: the seller's own plan, or what the budget leaves of it. */
    static String verdict(Recommendation advice) {
        Estimate more = advice.profit().beyondBase();
        boolean isLess = more.mean() < 0;
        String sure = PlanWords.between(more);
        String name = advice.baseName();
        if (advice.isBetter()) {
            return Phrases.of(
                            "The recommended plan earns {0} more than {1} on average over fresh festivals, {2}.",
                            PlanWords.amount(more.mean()), name, sure)
                    + risk(advice);
        }
        if (advice.profit().verdict() == Verdict.TOO_SMALL_TO_MATTER) {
            return advice.cut().isEmpty()
                    ? Phrases.of(
                            "The recommended plan and {0} are as good as each other: they earn the same in each of {1} festivals."
                                    + " Keep your own.",
                            name, more.n())
                    : Phrases.of(
                            "The recommended plan and {0} are as good as each other: they earn the same in each of {1} festivals.",
                            name, more.n());
        }
        String amount = PlanWords.amount(Math.abs(more.mean()));
        return (isLess
                        ? Phrases.of(
                                "The recommended plan is not known to be better than {0}: on fresh festivals its profit is lower by {1}, the difference {2}.",
                                name, amount, sure)
                        : Phrases.of(
                                "The recommended plan is not known to be better than {0}: on fresh festivals its profit is higher by {1}, {2}.",
                                name, amount, sure))
                + risk(advice);
    }

    /** A seller has one festival and no mean. */
    static String risk(Recommendation advice) {
        return RiskWords.of(advice.profit().differenceFen(), advice.baseName());
    }

    /** Empty if the recommended plan is better, or nothing can be paid. A plan that cannot be paid is not one to keep. */
    private static String keep(Recommendation advice) {
        if (advice.isBetter() || OutcomeWords.isNothingPaid(advice)) {
            return "";
        }
        if (advice.cut().isEmpty()) {
            return Phrases.of("Keep your own unless you have another reason.");
        }
        return advice.profit().verdict() == Verdict.WORSE
                ? Phrases.of(
                        "Rather cut every stock of {0} by the same part.",
                        own(advice).plan().name())
                : Phrases.of(
                        "To cut every stock of {0} by the same part does as well.",
                        own(advice).plan().name());
    }

    /** Empty where nothing stands in for anything. */
    private static String variants(Shop shop) {
        return Families.of(shop).isAny()
                ? Phrases.of(
                        "Sizes and colours of one parent are advised each by itself, as if nobody took another for it, so rather"
                                + " too many of each; the fresh festivals have those who do.")
                : "";
    }

    private static String service(FreshResult service, double level) {
        return Phrases.of(
                "For a service level of {0} there is a plan of its own: of its items {1} turn nobody away, and it {2}.",
                People.percent(level),
                PlusMinus.percentInText(service.neverOut()),
                PlanWords.earns(service.profitFen().mean()));
    }
}
