package shopping.festival.study.plan.recommend;

import java.util.Locale;
import shopping.festival.view.text.Phrases;

/** What becomes of an item's stock at the bell, and why. */
enum Outcome {
    /** Another number of units is recommended. */
    CHANGED,
    /** What another number would earn cannot be told from nothing. */
    AS_IT_IS,
    /** Nothing lies there at the bell: its deliveries are enough. */
    REFILLED_ONLY,
    /** Nothing is stocked: each unit sold would lose money. */
    SALE_LOSES,
    /** Nothing is stocked, but for what deliveries bring: the budget earns more elsewhere. */
    BUDGET_ENDS,
    /** Nothing is stocked: there is no quantity that is allowed. */
    NO_QUANTITY,
    /** Nothing is stocked: the smallest quantity there is would lose money. */
    LOT_TOO_LARGE,
    /** Nothing is stocked: a unit would be left over too often. */
    SELDOM_WANTED;

    /** Its name in the files. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isNothing() {
        return compareTo(REFILLED_ONLY) >= 0;
    }

    /** Why nothing is stocked, in words that follow the items' names. */
    String words() {
        return switch (this) {
            case SALE_LOSES -> Phrases.of("each unit sold would lose money");
            case BUDGET_ENDS -> Phrases.of("the budget earns more with the others");
            case NO_QUANTITY -> Phrases.of("max_units, case_pack and min_order leave no quantity");
            case LOT_TOO_LARGE -> Phrases.of("the smallest quantity that can be ordered would lose money");
            case SELDOM_WANTED -> Phrases.of("a unit would be left over too often");
            case REFILLED_ONLY -> Phrases.of("deliveries are enough");
            case CHANGED, AS_IT_IS -> "";
        };
    }
}
