package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** What is left as it is, and why what is not stocked is not: no product goes without a word. */
final class OutcomeWords {
    /** More are looked up in the file. */
    private static final int NAMED_MOST = 5;

    private final Recommendation advice;
    private final Shop shop;

    OutcomeWords(Recommendation advice, Shop shop) {
        this.advice = advice;
        this.shop = shop;
    }

    /** Whether the budget ends before the first unit. */
    static boolean isNothingPaid(Recommendation advice) {
        return advice.items().stream().allMatch(a -> a.profitUnits() == 0)
                && advice.items().stream().anyMatch(a -> a.outcome() == Outcome.BUDGET_ENDS);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Long budget = advice.wish().budgetFen();
        boolean isNothingPaid = isNothingPaid(advice);
        if (budget != null && isNothingPaid) {
            sentences.add(Phrases.of(
                    "Nothing is stocked at the bell: the budget of {0} does not pay for the smallest quantity of any product that earns.",
                    MoneyShown.exactly(budget)));
        }
        int all = advice.items().size();
        int left = of(Outcome.AS_IT_IS).size();
        if (left == all) {
            sentences.add(Phrases.of(
                    "Leave everything as it is: of no product is another number of units known to earn more."));
        } else if (left > 0) {
            sentences.add(Phrases.counted(
                    "Leave one product as it is: what another number of units would earn cannot be told from nothing.",
                    "Leave {0} of {1} products as they are: what another number of units would earn cannot be told from nothing.",
                    left,
                    left,
                    all));
        }
        for (Outcome outcome : Outcome.values()) {
            List<ItemAdvice> items = of(outcome);
            boolean isSaid = isNothingPaid && outcome == Outcome.BUDGET_ENDS;
            if (outcome.isNothing() && !isSaid && !items.isEmpty()) {
                sentences.add(Phrases.of("Not stocked at the bell, as {0}: {1}.", outcome.words(), names(items)));
            }
        }
        return sentences;
    }

    private List<ItemAdvice> of(Outcome outcome) {
        return advice.items().stream().filter(a -> a.outcome() == outcome).toList();
    }

    private String names(List<ItemAdvice> items) {
        String named = items.stream()
                .limit(NAMED_MOST)
                .map(a -> shop.items().get(a.item()).sku())
                .collect(Collectors.joining(Phrases.of(", ")));
        int more = items.size() - NAMED_MOST;
        return more > 0 ? Phrases.of("{0} and {1} more in {2}", named, more, RecommendationFiles.SKUS) : named;
    }
}
