package shopping.festival.study.plan.day;

/**
 * How much of the demand that is drawn comes to the shop. Variants of one replication draw the same buyers, of whom a
 * smaller demand tempts a part: whoever comes at 80 % comes at 100 % too.
 *
 * @param most demand that is drawn, as a multiple of the seller's figures
 * @param share of those drawn who buy
 */
public record DemandLevel(double most, double share) {
    /** The seller's own figures. */
    public static final DemandLevel EXPECTED = new DemandLevel(1, 1);

    /** A multiple of the seller's figures, out of draws that serve multiples up to {@code most}. */
    public static DemandLevel times(double factor, double most) {
        return new DemandLevel(most, factor / most);
    }
}
