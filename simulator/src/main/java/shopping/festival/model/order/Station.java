package shopping.festival.model.order;

/** The sorts of places where an order may have to wait. */
public enum Station {
    CHECKOUT,
    PAYMENT,
    WAREHOUSE,
    CUSTOMS,
    /** The stock service of all sellers, which every created order asks. */
    SELLERS,
    /** Before the checkout, and only in festivals that have one. */
    WAITING_ROOM;

    public String label() {
        return this == WAITING_ROOM ? "waitingRoom" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
