package shopping.festival.model.order;

/** The four spans of time that are recorded for every order, each under the instant at which it ends. */
public enum Latency {
    /** From the click to the created order. */
    CHECKOUT,
    /** From the created order to the settled payment. */
    PAYMENT,
    /** From the payment to the truck. */
    DISPATCH,
    /** From the payment to the door. */
    DELIVERY;

    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
