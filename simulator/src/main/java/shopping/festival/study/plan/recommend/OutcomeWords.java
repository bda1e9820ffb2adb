package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shopping.festival.study.plan.shop.Shop;

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

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int all = advice.items().size();
        int left = of(Outcome.AS_IT_IS).size();
        if (left == all) {
            sentences.add("Leave everything as it is: of no product is another number of units known to earn more.");
        } else if (left > 0) {
            sentences.add("Leave " + (left == 1 ? "one product" : left + " of " + all + " products")
                    + " as " + (left == 1 ? "it is" : "they are")
                    + ": what another number of units would earn cannot be told from nothing.");
        }
        for (Outcome outcome : Outcome.values()) {
            List<ItemAdvice> items = of(outcome);
            if (outcome.isNothing() && !items.isEmpty()) {
                sentences.add("Not stocked at the bell, as " + outcome.words() + ": " + names(items) + ".");
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
                .collect(Collectors.joining(", "));
        int more = items.size() - NAMED_MOST;
        return more > 0 ? named + " and " + more + " more in " + RecommendationFiles.SKUS : named;
    }
}
