package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 * @param returns what of it is sent back
 */
public record ItemTerms(Lots lots, Returns returns) {
    /** Nothing is said. */
    public static final ItemTerms NONE = new ItemTerms(Lots.ANY, Returns.NONE);

    /** The same with other quantities. */
    public ItemTerms with(Lots its) {
        return new ItemTerms(its, returns);
    }

    /** The same with other returns. */
    public ItemTerms with(Returns its) {
        return new ItemTerms(lots, its);
    }
}
