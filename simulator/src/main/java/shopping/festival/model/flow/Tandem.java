package shopping.festival.model.flow;

import java.util.function.Consumer;
import shopping.festival.base.time.Window;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Order;

/**
 * Rows of a stage that are through its first station and on their way to a second one behind it: kept until they come
 * there, and worked off in the total order of those instants.
 */
public final class Tandem {
    private final Calendar calendar = new Calendar();
    private final Due due;
    private final Sums entered = new Sums();

    public Tandem(IntentDraws draws) {
        this.due = new Due(draws);
    }

    /** Takes in a row that comes to the second station at an instant, in the open window or later. */
    public void enter(long time, long id, long order, long fen, long since) {
        entered.add(Sums.hash(id, Order.attempt(order)), fen);
        calendar.add(time, id, order, fen, since);
    }

    /** Works off those who come within a window, one by one; the first station must be through with it. */
    public void close(Window window, Consumer<Due> work) {
        Pile rows = calendar.take(window);
        due.begin(rows, window.start(), window.lengthMicros());
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                work.accept(due.at(i));
            }
        }
        calendar.recycle(rows);
    }

    /** As that of a stage. */
    public long idleUntil(Window closed) {
        return calendar.idleUntil(closed);
    }

    /** As that of a stage. */
    public int earliestMinute() {
        return calendar.earliestMinute();
    }

    /** Rows that are between the stations. */
    public long held() {
        return calendar.held();
    }

    /** The same of the fullest moment. */
    public long heldMost() {
        return calendar.heldMost();
    }

    /** Tells the rows that are between the stations, or has them back. */
    public void state(StateArchive archive, String kind, Rows.Whose whose) {
        calendar.state(archive, kind, Rows.mine(whose));
    }

    /** What is worked off of rows taken up by the first station: without those between the two. */
    public Sums workedOff(Sums taken) {
        Sums done = new Sums();
        done.add(taken);
        done.subtract(entered);
        done.add(due.taken());
        return done;
    }
}
