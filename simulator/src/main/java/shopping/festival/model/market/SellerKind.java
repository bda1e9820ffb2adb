package shopping.festival.model.market;

/** The four kinds of seller: they differ in how well they meet their buyers and how well they foresee demand. */
public enum SellerKind {
    FLAGSHIP,
    RESELLER,
    SMALL_BUSINESS,
    FARM;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
