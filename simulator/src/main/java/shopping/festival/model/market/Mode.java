package shopping.festival.model.market;

/**
 * How a thing reaches its buyer: the second ledger beside the brand's origin. They stand in the order of the tables they
 * are drawn from: another order would be another festival, so only add at the end.
 */
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
