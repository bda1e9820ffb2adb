package shopping.festival.model.order;

/** The sorts of places where an order may have to wait. */
public enum Station {
    CHECKOUT,
    PAYMENT,
    WAREHOUSE,
    CUSTOMS,
    /** The stock service of all sellers, which every created order asks. */
    SELLERS;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
