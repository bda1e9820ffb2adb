package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 */
public record ItemTerms(Lots lots) {
    /** Nothing is said. */
    public static final ItemTerms NONE = new ItemTerms(Lots.ANY);
}
