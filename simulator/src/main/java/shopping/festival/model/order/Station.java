package shopping.festival.model.order;

/** The sorts of places where an order may have to wait. */
public enum Station {
    CHECKOUT,
    PAYMENT,
    WAREHOUSE,
    CUSTOMS;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
