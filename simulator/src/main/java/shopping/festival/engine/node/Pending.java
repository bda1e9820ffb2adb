package shopping.festival.engine.node;

/**
 * What a node still holds at the end of a stretch of windows.
 *
 * @param feedbackMinute minute of the earliest row whose work may cause feedback, {@link Integer#MAX_VALUE} for none
 * @param minute minute of the earliest row or event at all, {@link Integer#MAX_VALUE} for none
 * @param rows rows held
 */
public record Pending(int feedbackMinute, int minute, long rows) {
    public static final Pending NOTHING = new Pending(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    public Pending and(Pending other) {
        return new Pending(
                Math.min(feedbackMinute, other.feedbackMinute), Math.min(minute, other.minute), rows + other.rows);
    }

    public boolean isNothing() {
        return minute == Integer.MAX_VALUE;
    }
}
