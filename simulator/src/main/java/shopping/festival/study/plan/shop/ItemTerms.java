package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 * @param importTax what clearing it by general trade adds to its cost
 */
public record ItemTerms(Lots lots, ImportTax importTax) {
    /** Nothing is said, and no border lies before it. */
    public static final ItemTerms NONE = new ItemTerms(Lots.ANY);

    public ItemTerms(Lots lots) {
        this(lots, ImportTax.NONE);
    }
}
