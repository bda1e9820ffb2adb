package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** What the stock of each plan costs, each by its name, and what of it the budget can pay. */
final class MoneyWords {
    private MoneyWords() {}

    static List<String> sentences(Recommendation advice) {
        List<String> sentences = new ArrayList<>();
        Long budget = advice.wish().budgetFen();
        List<String> costs = new ArrayList<>();
        costs.add(Phrases.of("that of the recommended plan {0}", cost(advice.profit(), budget)));
        advice.own()
                .forEach(own ->
                        costs.add(Phrases.of("that of {0} {1}", own.plan().name(), cost(own, budget))));
        advice.service()
                .ifPresent(s -> costs.add(Phrases.of("that of the plan for the service level {0}", cost(s, budget))));
        String all = String.join(Phrases.of("; "), costs);
        sentences.add(
                budget == null
                        ? Phrases.of("Stock at the bell (00:00) costs: {0}.", all)
                        : Phrases.of("Stock at the bell (00:00) costs: {0}; the budget is {1}.", all, exactly(budget)));
        if (advice.cut().isPresent()) {
            FreshResult own = advice.own().get(0);
            sentences.add(Phrases.of(
                    "{0} cannot be paid with it, so the comparison is on equal money: with every stock of {0} cut by the same part."
                            + " As it is, it would {1}.",
                    own.plan().name(), PlanWords.earn(own.profitFen().mean())));
        }
        List<String> earned = new ArrayList<>();
        earned.add(Phrases.of("{0} under the recommended plan", earns(advice.profit())));
        advice.own()
                .forEach(own -> earned.add(
                        Phrases.of("{0} under {1}", earns(own), own.plan().name())));
        sentences.add(Phrases.of(
                "One {0} of stock, deliveries of the day among it, earns {1}.",
                code(), String.join(Phrases.of(", "), earned)));
        delivered(advice).ifPresent(sentences::add);
        return sentences;
    }

    /** What comes in during the day; empty where nothing does. */
    private static Optional<String> delivered(Recommendation advice) {
        List<String> later = new ArrayList<>();
        later(advice.profit()).ifPresent(fen -> later.add(Phrases.of("{0} of the recommended plan", fen)));
        // The name comes first, as "so many of so many" is another phrase.
        advice.own()
                .forEach(own -> later(own)
                        .ifPresent(fen ->
                                later.add(Phrases.of("{1} of {0}", own.plan().name(), fen))));
        advice.service()
                .flatMap(MoneyWords::later)
                .ifPresent(fen -> later.add(Phrases.of("{0} of the plan for the service level", fen)));
        if (later.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(Phrases.of(", "), later);
        return Optional.of(
                advice.wish().budgetFen() == null
                        ? Phrases.of("What is delivered in the day comes on top: on average {0}.", all)
                        : Phrases.of(
                                "What is delivered in the day comes on top, outside the budget: on average {0}.", all));
    }

    private static Optional<String> later(FreshResult plan) {
        double fen = plan.cost().laterFen();
        return fen > 0 ? Optional.of(PlanWords.amount(fen)) : Optional.empty();
    }

    private static String cost(FreshResult plan, @Nullable Long budget) {
        long over = budget == null ? 0 : plan.cost().bellFen() - budget;
        String cost = exactly(plan.cost().bellFen());
        return over > 0 ? Phrases.of("{0}, {1} over the budget", cost, exactly(over)) : cost;
    }

    private static String earns(FreshResult plan) {
        Estimate perStock = plan.perStockRmb();
        return perStock == null ? Phrases.of("nothing") : String.format(Locale.ROOT, "%.2f", perStock.mean());
    }

    /** What one unit of the money shown is called. */
    static String code() {
        return MoneyShown.currency().isRmb() ? Phrases.of("RMB") : MoneyShown.code();
    }

    /** Prices are known to the fen, and a budget is kept to it. */
    private static String exactly(long fen) {
        return MoneyShown.exactly(fen);
    }
}
