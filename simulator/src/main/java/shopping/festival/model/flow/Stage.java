package shopping.festival.model.flow;

import shopping.festival.base.time.Window;
import shopping.festival.model.order.Hop;

/**
 * A range of units of one stage, as a node runs it: it takes in rows, and closes one window after the other.
 * Pure and single-threaded; it knows neither the actor around it nor the clock on the wall.
 */
public interface Stage {

    /** Takes in the rows of a batch; they are dated in the open window or later. */
    void receive(Hop hop, Rows rows);

    /**
     * Where the stage before it writes the rows of a hop if both lie in one actor; they are dated in the open window or
     * later.
     */
    RowSink inlet(Hop hop);

    /** Works off everything that is dated in a window, in the total order, and sends on what comes of it. */
    void close(Window window, Outbox out);

    /** The minute of the earliest row held whose work may cause feedback, or {@link Integer#MAX_VALUE}. */
    int earliestFeedbackMinute();

    /** The minute of the earliest row or event held at all, or {@link Integer#MAX_VALUE}. */
    int earliestMinute();

    /**
     * Asked after a window is closed: before this instant nothing is due here within the window's minute, unless rows
     * come in. Windows in which nothing is due anywhere need not be closed.
     */
    default long idleUntil(Window closed) {
        return closed.end();
    }

    /** How many intents it has drawn so far, for the audit: only where they come from are there any. */
    default long drawn() {
        return 0;
    }

    /** How many rows it holds for later windows. */
    long held();

    /** The largest number of rows it ever held. */
    long heldMost();

    /** Tells its state between two windows, or takes it over. */
    void state(StateArchive archive);

    /** What it has taken up for work so far, for the audit: everything received less what it holds. */
    Sums taken();
}
