package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanWords;
import shopping.festival.view.text.MoneyShown;

/** What the stock of each plan costs, each by its name, and what of it the budget can pay. */
final class MoneyWords {
    private MoneyWords() {}

    static List<String> sentences(Recommendation advice) {
        List<String> sentences = new ArrayList<>();
        Long budget = advice.wish().budgetFen();
        List<String> costs = new ArrayList<>();
        costs.add("that of the recommended plan " + cost(advice.profit(), budget));
        advice.own().forEach(own -> costs.add("that of " + own.plan().name() + " " + cost(own, budget)));
        advice.service().ifPresent(s -> costs.add("that of the plan for the service level " + cost(s, budget)));
        sentences.add("Stock at the bell costs: " + String.join("; ", costs)
                + (budget == null ? "." : "; the budget is " + exactly(budget) + "."));
        if (advice.cut().isPresent()) {
            FreshResult own = advice.own().get(0);
            sentences.add(own.plan().name()
                    + " cannot be paid with it, so the comparison is on equal money: with every stock of "
                    + own.plan().name() + " cut by the same part. As it is, it would "
                    + PlanWords.earn(own.profitFen().mean()) + ".");
        }
        sentences.add("One " + MoneyShown.code() + " of stock, deliveries of the day among it, earns "
                + earns(advice.profit())
                + " under the recommended plan"
                + advice.own().stream()
                        .map(own -> ", " + earns(own) + " under " + own.plan().name())
                        .collect(Collectors.joining())
                + ".");
        List<String> later = new ArrayList<>();
        addLater(later, "the recommended plan", advice.profit());
        advice.own().forEach(own -> addLater(later, own.plan().name(), own));
        advice.service().ifPresent(s -> addLater(later, "the plan for the service level", s));
        if (!later.isEmpty()) {
            sentences.add("What is delivered in the day comes on top" + (budget == null ? "" : ", outside the budget")
                    + ": on average " + String.join(", ", later) + ".");
        }
        return sentences;
    }

    private static void addLater(List<String> later, String name, FreshResult plan) {
        if (plan.cost().laterFen() > 0) {
            later.add(PlanWords.amount(plan.cost().laterFen()) + " of " + name);
        }
    }

    private static String cost(FreshResult plan, @Nullable Long budget) {
        long over = budget == null ? 0 : plan.cost().bellFen() - budget;
        return exactly(plan.cost().bellFen()) + (over > 0 ? ", " + exactly(over) + " over the budget" : "");
    }

    private static String earns(FreshResult plan) {
        Estimate perStock = plan.perStockRmb();
        return perStock == null ? "nothing" : String.format(Locale.ROOT, "%.2f", perStock.mean());
    }

    /** Prices are known to the fen, and a budget is kept to it. */
    private static String exactly(long fen) {
        return MoneyShown.exactly(fen);
    }
}
