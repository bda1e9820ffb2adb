package shopping.festival.model.flow;

import shopping.festival.base.time.Window;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;

/** A stage that keeps its rows in one calendar and works them off window by window, in the total order. */
public abstract class CalendarStage implements Stage {
    private final Calendar calendar = new Calendar();
    private final Due due;
    /** Whether what an intent and its order are about is hosted here. */
    private final Rows.Whose whose;

    protected CalendarStage(IntentDraws draws, Rows.Whose whose) {
        this.due = new Due(draws);
        this.whose = whose;
    }

    @Override
    public void receive(Hop hop, Rows rows) {
        calendar.addAll(rows);
    }

    @Override
    public RowSink inlet(Hop hop) {
        return calendar;
    }

    @Override
    public final void close(Window window, Outbox out) {
        takeUp();
        Pile rows = calendar.take(window);
        due.begin(rows, window.start(), window.lengthMicros());
        work(due, window, out);
        calendar.recycle(rows);
    }

    /** Looks at what has been written into its inlets and is not in the calendar. */
    protected void takeUp() {}

    /** Works off the rows that are due in a window, in the total order. */
    protected abstract void work(Due due, Window window, Outbox out);

    /** Puts a row back for a later window. */
    protected final void keep(long time, long id, long order, long fen, long since) {
        calendar.add(time, id, order, fen, since);
    }

    @Override
    public long idleUntil(Window closed) {
        return calendar.idleUntil(closed);
    }

    @Override
    public int earliestFeedbackMinute() {
        return earliestMinute();
    }

    @Override
    public int earliestMinute() {
        return calendar.earliestMinute();
    }

    @Override
    public long held() {
        return calendar.held();
    }

    @Override
    public long heldMost() {
        return calendar.heldMost();
    }

    @Override
    public Sums taken() {
        return due.taken();
    }

    @Override
    public void state(StateArchive archive) {
        calendar.state(archive, "rows", Rows.mine(whose));
        Sums taken = new Sums();
        if (!archive.isRead()) {
            taken.add(taken());
        }
        archive.sums("taken", taken);
        if (archive.isRead()) {
            due.taken().add(taken);
        }
    }

    /** Rows that were taken up before a snapshot, and are not worked off yet. */
    protected final void tookUp(Sums rows) {
        due.taken().add(rows);
    }
}
