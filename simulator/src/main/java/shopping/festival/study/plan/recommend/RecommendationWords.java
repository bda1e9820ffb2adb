package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.trial.PlanResult;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.view.text.People;
import shopping.festival.view.text.PlusMinus;

/** What a recommendation comes to, in words: whether it is better first. */
final class RecommendationWords {
    private RecommendationWords() {}

    static List<String> sentences(Recommendation advice, Shop shop, PlanResult.Market market) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict(advice));
        sentences.add("Who knew every festival's demand beforehand would earn "
                + PlanWords.amount(advice.hindsightFen().mean()) + "; "
                + own(advice).plan().name() + " earns "
                + PlanWords.amount(own(advice).profitFen().mean()) + ", the recommended plan "
                + PlanWords.amount(advice.profit().profitFen().mean()) + ".");
        Long budget = advice.wish().budgetFen();
        if (budget != null) {
            sentences.add("Its units at the bell cost " + PlanWords.amount(advice.spentFen()) + " of the budget of "
                    + PlanWords.amount(budget) + ".");
        }
        Double level = advice.wish().serviceLevel();
        if (level != null) {
            advice.service().ifPresent(plan -> sentences.add(service(plan, level)));
        }
        sentences.addAll(new OutcomeWords(advice, shop).sentences());
        sentences.add(PlanWords.environment(market));
        return sentences;
    }

    private static FreshResult own(Recommendation advice) {
        return advice.own().get(0);
    }

    private static String verdict(Recommendation advice) {
        Estimate more = advice.profit().beyondFirst();
        boolean isLess = more.mean() < 0;
        String sure = " " + PlanWords.between(more);
        String name = own(advice).plan().name();
        if (advice.isBetter()) {
            return "The recommended plan earns " + PlanWords.amount(more.mean()) + " more than " + name + "," + sure
                    + ", on festivals that had no say in it.";
        }
        return "The recommended plan is not known to be better than " + name
                + ": on fresh festivals its profit is " + (isLess ? "lower" : "higher") + " by "
                + PlanWords.amount(Math.abs(more.mean())) + (isLess ? ", the difference" : ",") + sure
                + ". Keep your own unless you have another reason.";
    }

    private static String service(FreshResult service, double level) {
        return "For a service level of " + People.percent(level)
                + " there is a plan of its own: of its items "
                + PlusMinus.percentInText(service.neverOut()) + " turn nobody away, and it earns "
                + PlanWords.amount(service.profitFen().mean()) + ".";
    }
}
