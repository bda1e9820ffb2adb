package shopping.festival.benchmarks.peers;

/**
 * The virtual day of the actors. Each sends its messages in the order of time, but what comes back (a buyer, a unit)
 * does so over another actor's mailbox. So the day is cut into slices, and nobody begins a slice before everything that
 * may come back into it is there: it does so 30 s after its cause at least, two slices.
 */
final class AkkaDay {
    static final int SLICES_AHEAD = 2;
    static final double SLICE = ReducedFestival.RETRY_AFTER / SLICES_AHEAD;
    /** Until the last buyer who came again has paid: 30 s and 1,224 ms after the day. */
    static final int SLICES = (int) (ReducedFestival.HOURS * ReducedFestival.HOUR / SLICE) + SLICES_AHEAD + 1;

    private AkkaDay() {}
}
