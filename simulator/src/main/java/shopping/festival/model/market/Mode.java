package shopping.festival.model.market;

/** How a thing reaches its buyer: the second ledger beside the brand's origin. */
public enum Mode {
    /** From a warehouse inside the country. */
    DOMESTIC,
    /** From a bonded zone: imported in bulk, cleared when sold. */
    BONDED,
    /** By direct mail from abroad, through the customs of a port. */
    DIRECT;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean crossBorder() {
        return this != DOMESTIC;
    }
}
