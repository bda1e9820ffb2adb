package shopping.festival.study.storefront;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a shop keeps its stock and its keys: four that are right, and two with a fault that real shops have. */
public enum Flavour {
    /** Checks at the order and takes at the payment: what was true at the one need not be at the other. Faulty. */
    CHECK_THEN_ACT(false, "checks at the order, takes at the payment", terms -> new CheckThenAct()),

    /** Takes at the order, under the lock of the SKU's row. */
    SELECT_FOR_UPDATE(true, "takes at the order, under the lock of the SKU's row", terms -> new SelectForUpdate()),

    /** Takes at the order, by one statement that holds the condition. */
    CONDITIONAL_UPDATE(true, "takes at the order, by one conditional statement", terms -> new ConditionalUpdate()),

    /** An order reserves for a time; only a payment takes. */
    RESERVE_WITH_EXPIRY(true, "an order reserves for a time, its payment takes", ReserveWithExpiry::new),

    /** Does everything right and then, now and again, says nothing. */
    LOST_ANSWER(true, "as conditional-update, but one answer in a hundred is lost", terms -> new ConditionalUpdate()),

    /** Takes a key that is sent again for another one's. Faulty. */
    DUPLICATE_KEY(
            false, "as conditional-update, but a key sent again is a second order", terms -> new ConditionalUpdate());

    private final boolean isRight;
    private final String words;
    private final Function<ReserveTerms, Stockkeeping> keeping;

    Flavour(boolean isRight, String words, Function<ReserveTerms, Stockkeeping> keeping) {
        this.isRight = isRight;
        this.words = words;
        this.keeping = keeping;
    }

    /** As it is typed. */
    public String spelling() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static List<String> spellings() {
        return Arrays.stream(values()).map(Flavour::spelling).toList();
    }

    /** The one that is spelled so. */
    public static Optional<Flavour> of(String spelling) {
        return Arrays.stream(values())
                .filter(flavour -> flavour.spelling().equals(spelling))
                .findFirst();
    }

    /** Whether it sells what it has and no more, each key once. */
    public boolean isRight() {
        return isRight;
    }

    /** What it does, in a few words. */
    public String words() {
        return words;
    }

    Stockkeeping keeping(ReserveTerms terms) {
        return keeping.apply(terms);
    }

    boolean honoursKeys() {
        return this != DUPLICATE_KEY;
    }

    boolean losesAnswers() {
        return this == LOST_ANSWER;
    }
}
