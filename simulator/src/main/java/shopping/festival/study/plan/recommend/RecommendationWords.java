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
        sentences.add("Who knew every festival's demand beforehand would "
                + PlanWords.earn(advice.hindsightFen().mean()) + "; "
                + own(advice).plan().name() + " "
                + PlanWords.earns(own(advice).profitFen().mean()) + ", the recommended plan "
                + PlanWords.earns(advice.profit().profitFen().mean()) + ".");
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
        String sure = " " + PlanWords.between(more);
        String name = advice.base().plan().name();
        if (advice.isBetter()) {
            return "The recommended plan earns " + PlanWords.amount(more.mean()) + " more than " + name
                    + " on average over fresh festivals," + sure + "." + risk(advice);
        }
        if (advice.profit().verdict() == Verdict.TOO_SMALL_TO_MATTER) {
            return "The recommended plan and " + name + " are as good as each other: they earn the same in each of "
                    + more.n() + " festivals. Keep your own.";
        }
        return "The recommended plan is not known to be better than " + name
                + ": on fresh festivals its profit is " + (isLess ? "lower" : "higher") + " by "
                + PlanWords.amount(Math.abs(more.mean())) + (isLess ? ", the difference" : ",") + sure
                + "." + risk(advice);
    }

    /** A seller has one festival and no mean. */
    static String risk(Recommendation advice) {
        return RiskWords.of(
                advice.profit().differenceFen(), advice.base().plan().name());
    }

    /** Empty if the recommended plan is better. A plan that cannot be paid is not one to keep. */
    private static String keep(Recommendation advice) {
        if (advice.isBetter()) {
            return "";
        }
        if (advice.cut().isEmpty()) {
            return "Keep your own unless you have another reason.";
        }
        return advice.profit().verdict() == Verdict.WORSE
                ? "Rather cut every stock of " + own(advice).plan().name() + " by the same part."
                : "To cut every stock of " + own(advice).plan().name() + " by the same part does as well.";
    }

    /** Empty where nothing stands in for anything. */
    private static String variants(Shop shop) {
        return Families.of(shop).isAny()
                ? "Sizes and colours of one parent are advised each by itself, as if nobody took another for it, so rather"
                        + " too many of each; the fresh festivals have those who do."
                : "";
    }

    private static String service(FreshResult service, double level) {
        return "For a service level of " + People.percent(level)
                + " there is a plan of its own: of its items "
                + PlusMinus.percentInText(service.neverOut()) + " turn nobody away, and it "
                + PlanWords.earns(service.profitFen().mean()) + ".";
    }
}
