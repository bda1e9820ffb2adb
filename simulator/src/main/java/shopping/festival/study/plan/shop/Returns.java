package shopping.festival.study.plan.shop;

/**
 * What is sent back of a product after the festival: too late to be sold again that day, so that it is worth what a unit
 * sent back still brings.
 *
 * @param share of the units sold
 * @param days from delivery to the refund
 * @param costFen what a unit sent back costs: its way and the work on it
 * @param valueFen what a unit sent back still brings; {@link #UNSAID} for as much as one left over
 */
public record Returns(double share, double days, long costFen, long valueFen) {
    public static final long UNSAID = -1;
    /** Nothing comes back. */
    public static final Returns NONE = new Returns(0, 1, 0, UNSAID);

    /** What a unit sent back brings, of a product of which one left over brings so much. */
    public double worthFen(long salvageFen) {
        return valueFen == UNSAID ? salvageFen : valueFen;
    }
}
