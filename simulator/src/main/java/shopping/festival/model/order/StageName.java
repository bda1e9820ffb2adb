package shopping.festival.model.order;

/** The six stages, in the order in which an order passes them and a window is closed. */
public enum StageName {
    BUYERS,
    CHECKOUT,
    SELLERS,
    PAYMENT,
    WAREHOUSES,
    DELIVERY;

    /** As people read it: {@code sellers}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
