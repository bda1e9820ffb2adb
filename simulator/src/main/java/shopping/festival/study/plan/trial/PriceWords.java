package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.study.plan.trial.PlanResult.PlanAnswer;
import shopping.festival.study.plan.trial.PlanResult.Price;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.People;

/** Which plans ask other prices than the shop, and how far demand is taken to move for it. */
final class PriceWords {
    /** Products of a plan that are told of by name. */
    private static final int NAMED_MOST = 5;

    private PriceWords() {}

    /** A sentence a plan with other prices, and one on what is behind them. */
    static List<String> sentences(PlanResult result) {
        List<String> sentences = new ArrayList<>();
        for (PlanAnswer plan : result.plans()) {
            if (!plan.prices().isEmpty()) {
                sentences.add(sentence(plan));
            }
        }
        sentences.addAll(behind(result));
        return sentences;
    }

    /** What is behind all of them; empty without any. */
    static List<String> behind(PlanResult result) {
        return result.plans().stream()
                .flatMap(p -> p.prices().stream())
                .limit(1)
                .map(p -> behind(p.elasticity()))
                .toList();
    }

    private static String sentence(PlanAnswer plan) {
        List<String> parts = new ArrayList<>(
                plan.prices().stream().limit(NAMED_MOST).map(PriceWords::part).toList());
        int more = plan.prices().size() - NAMED_MOST;
        if (more > 0) {
            parts.add(more + " more in plan.json");
        }
        return plan.name() + ": " + String.join("; ", parts) + ".";
    }

    private static String part(Price price) {
        return price.sku() + " costs " + MoneyShown.code() + " " + plain(price.planFen()) + " instead of "
                + plain(price.shopFen()) + ", and " + wanted(price.demandFactor()) + " want it";
    }

    /** {@code 30 % fewer}, and so on. */
    static String wanted(double factor) {
        double percent = 100 * (factor - 1);
        if (Math.abs(percent) < 0.05) {
            return "as many";
        }
        return String.format(Locale.ROOT, Math.abs(percent) < 10 ? "%.1f" : "%.0f", Math.abs(percent)) + " % "
                + (percent > 0 ? "more" : "fewer");
    }

    private static String behind(double elasticity) {
        return elasticity == 0
                ? "Demand does not move with prices in this market: its economics.elasticity is 0."
                : "Demand is taken to move by the market's elasticity, (price / festival_price) ^ "
                        + People.plain(elasticity)
                        + " (economics.elasticity): an average over many goods, not measured on yours.";
    }

    static String plain(long fen) {
        return MoneyShown.currency().plain(fen);
    }
}
