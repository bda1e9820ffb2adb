package shopping.festival.scenario;

/**
 * What a stream of buyers wants, as the file names it.
 *
 * @param name of the seller, product or offer; in a market made from its shape a product is {@code CATEGORY/RANK}
 * @param origin of the brands they want
 */
public record AimTerms(Kind kind, String name, int origin) {

    /** What is named. */
    public enum Kind {
        ANYTHING,
        ORIGIN,
        SELLER,
        PRODUCT,
        OFFER
    }

    public static final AimTerms ANYTHING = new AimTerms(Kind.ANYTHING, "", 0);

    public static AimTerms ofOrigin(int origin) {
        return new AimTerms(Kind.ORIGIN, "", origin);
    }

    /** Whether single offers are named. */
    public boolean namesOffers() {
        return kind.compareTo(Kind.SELLER) >= 0;
    }
}
