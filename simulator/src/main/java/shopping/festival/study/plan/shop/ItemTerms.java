package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 * @param returns what of it is sent back
 * @param importTax what clearing it by general trade adds to its cost
 */
public record ItemTerms(Lots lots, Returns returns, ImportTax importTax) {
    /** Nothing is said, and no border lies before it. */
    public static final ItemTerms NONE = new ItemTerms(Lots.ANY, Returns.NONE, ImportTax.NONE);

    /** The same with other quantities. */
    public ItemTerms with(Lots its) {
        return new ItemTerms(its, returns, importTax);
    }

    /** The same with other returns. */
    public ItemTerms with(Returns its) {
        return new ItemTerms(lots, its, importTax);
    }

    /** The same with other import taxes. */
    public ItemTerms with(ImportTax its) {
        return new ItemTerms(lots, returns, its);
    }
}
