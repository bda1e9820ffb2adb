package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 * @param returns what of it is sent back
 * @param parent of what it is a size or colour; empty for none
 */
public record ItemTerms(Lots lots, Returns returns, String parent) {
    /** Nothing is said. */
    public static final ItemTerms NONE = new ItemTerms(Lots.ANY, Returns.NONE, "");

    /** The same with other quantities. */
    public ItemTerms with(Lots its) {
        return new ItemTerms(its, returns, parent);
    }

    /** The same with other returns. */
    public ItemTerms with(Returns its) {
        return new ItemTerms(lots, its, parent);
    }

    /** The same as a size or colour of a product. */
    public ItemTerms of(String product) {
        return new ItemTerms(lots, returns, product);
    }
}
