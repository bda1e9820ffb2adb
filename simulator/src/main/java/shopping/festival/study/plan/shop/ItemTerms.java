package shopping.festival.study.plan.shop;

/**
 * What a shop may say of a product beyond what every product has.
 *
 * @param lots the quantities in which it can be stocked
 * @param returns what of it is sent back
 * @param promotion coupons and advertising
 * @param presale what has been ordered before the bell
 * @param importTax what clearing it by general trade adds to its cost
 * @param parent of what it is a size or colour; empty for none
 */
public record ItemTerms(
        Lots lots, Returns returns, Promotion promotion, Presale presale, ImportTax importTax, String parent) {
    /** Nothing is said, and no border lies before it. */
    public static final ItemTerms NONE =
            new ItemTerms(Lots.ANY, Returns.NONE, Promotion.NONE, Presale.NONE, ImportTax.NONE, "");

    /** The same with other quantities. */
    public ItemTerms with(Lots its) {
        return new ItemTerms(its, returns, promotion, presale, importTax, parent);
    }

    /** The same with other returns. */
    public ItemTerms with(Returns its) {
        return new ItemTerms(lots, its, promotion, presale, importTax, parent);
    }

    /** The same as a size or colour of a product. */
    public ItemTerms of(String product) {
        return new ItemTerms(lots, returns, promotion, presale, importTax, product);
    }

    /** The same with coupons and advertising. */
    public ItemTerms with(Promotion its) {
        return new ItemTerms(lots, returns, its, presale, importTax, parent);
    }

    /** The same with units sold before the bell. */
    public ItemTerms with(Presale its) {
        return new ItemTerms(lots, returns, promotion, its, importTax, parent);
    }

    /** The same with other import taxes. */
    public ItemTerms with(ImportTax its) {
        return new ItemTerms(lots, returns, promotion, presale, its, parent);
    }
}
