package shopping.festival.model.sellers;

/**
 * The day over which levels of stock are averaged, from the bell to its end. A level is integrated by its changes: each
 * counts for all that is left of the day after it, so that a level which rests costs nothing.
 *
 * @param end of the day, µs
 */
record MeasuredDay(long end) {

    /** How much of the day is left after an instant, µs. */
    long after(long at) {
        return Math.max(0, end - at);
    }
}
