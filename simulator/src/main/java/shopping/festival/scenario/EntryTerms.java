package shopping.festival.scenario;

/**
 * Who enters and who leaves a market made from its shape, against the share of foreign sellers it was built for.
 *
 * @param foreign how many times as many sellers of foreign brands there are
 * @param home the same of home brands
 * @param foreseen whether sellers foresee the competition that comes of it: if not, each has the stock it had without
 */
public record EntryTerms(double foreign, double home, boolean foreseen) {
    /** Nobody enters or leaves. */
    public static final EntryTerms NONE = new EntryTerms(1, 1, true);

    /**
     * From one share of foreign sellers to another; the number of all sellers stays.
     *
     * @param built above 0, below 1, or the same as {@code sellers}
     */
    public static EntryTerms of(double built, double sellers, boolean foreseen) {
        return sellers == built ? NONE : new EntryTerms(sellers / built, (1 - sellers) / (1 - built), foreseen);
    }
}
