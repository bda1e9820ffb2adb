package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.study.plan.trial.PlanResult.PlanAnswer;
import shopping.festival.study.plan.trial.PlanResult.Price;
import shopping.festival.view.text.Listing;
import shopping.festival.view.text.Magnitude;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

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
            parts.add(Phrases.of("{0} more in plan.json", more));
        }
        return Phrases.of("{0}: {1}.", plan.name(), Listing.apart(parts));
    }

    private static String part(Price price) {
        return Phrases.of(
                "{0} costs {1} instead of {2}, and {3} want it",
                price.sku(),
                Magnitude.ONES.money(plain(price.planFen())),
                plain(price.shopFen()),
                wanted(price.demandFactor()));
    }

    /** {@code 30 % fewer}, and so on. */
    static String wanted(double factor) {
        double percent = 100 * (factor - 1);
        if (Math.abs(percent) < 0.05) {
            return Phrases.of("as many");
        }
        String figures = String.format(Locale.ROOT, Math.abs(percent) < 10 ? "%.1f" : "%.0f", Math.abs(percent));
        return percent > 0 ? Phrases.of("{0} % more", figures) : Phrases.of("{0} % fewer", figures);
    }

    private static String behind(double elasticity) {
        return elasticity == 0
                ? Phrases.of("Demand does not move with prices in this market: its economics.elasticity is 0.")
                : Phrases.of(
                        "Demand is taken to move by the market's elasticity, (price / festival_price) ^ {0}"
                                + " (economics.elasticity): an average over many goods, not measured on yours.",
                        People.plain(elasticity));
    }

    static String plain(long fen) {
        return MoneyShown.currency().plain(fen);
    }
}
