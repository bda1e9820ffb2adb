package shopping.festival.scenario;

/**
 * A published point of the day's sales, which the simulated ones are held against.
 *
 * @param at microseconds since the bell
 * @param gmvYuanBillions paid until then
 * @param tolerancePoints how far the simulated share of the day may lie from the published one, in percentage points
 */
public record Milestone(long at, double gmvYuanBillions, double tolerancePoints) {

    /** Whether the day may go on from here to that. */
    public boolean isBefore(long later, double billions) {
        return at < later && gmvYuanBillions <= billions;
    }
}
