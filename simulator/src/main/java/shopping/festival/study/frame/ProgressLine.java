package shopping.festival.study.frame;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.view.text.People;

/**
 * How far a run has come, for who waits: on a terminal one line rewritten in place, elsewhere a plain line now and
 * then. Counts and money are for the whole market.
 */
public final class ProgressLine implements Progress {
    private static final long REWRITE_NANOS = 200_000_000L;
    private static final long PLAIN_NANOS = 10_000_000_000L;

    private final StatusLine status;
    private final Expected expected;
    private final double scale;
    private final int firstMinute;
    private final long begun = System.nanoTime();
    private long lastShown = begun;
    private int lastMinute;
    private String where = "";
    private long lastAccepted;

    /** @param firstMinute with which the run goes on, 0 from the bell on */
    public ProgressLine(Console console, Expected expected, double scale, int firstMinute) {
        this.status = new StatusLine(console);
        this.expected = expected;
        this.scale = scale;
        this.firstMinute = firstMinute;
        this.lastMinute = firstMinute;
    }

    @Override
    public void minute(int minute, Headway total) {
        long now = System.nanoTime();
        if (minute > lastMinute) {
            if (now - lastShown >= (status.isRewritten() ? REWRITE_NANOS : PLAIN_NANOS)) {
                status.show(line(minute, total, (now - begun) / 1e9));
                lastShown = now;
            }
            lastAccepted = total.accepted();
            lastMinute = minute;
        }
    }

    @Override
    public void goesOn(int minute, List<String> processes) {
        lastMinute = minute;
        // The first minute only says how many there were before.
        lastShown = System.nanoTime();
        where = processes.size() <= 1 ? "" : "  on " + processes.size() + " processes";
    }

    private String line(int minute, Headway total, double wallSeconds) {
        String clock = VirtualTime.clock(minute * VirtualTime.MINUTE);
        String gmv = People.money(total.gmvFen() / scale);
        if (minute >= expected.dayMinutes()) {
            return String.format(
                    Locale.ROOT, "%s  the day is over, parcels are on their way  GMV %s%s", clock, gmv, where);
        }
        double share = expected.shareBefore(minute);
        double perSecond = (total.accepted() - lastAccepted) / scale / (60.0 * (minute - lastMinute));
        OptionalDouble seconds = expected.secondsLeft(firstMinute, minute, wallSeconds);
        String left = seconds.isEmpty() ? "" : "  " + left(seconds.getAsDouble());
        return String.format(
                Locale.ROOT,
                "%s  %4.1f %%  %s orders/s  GMV %s%s%s",
                clock,
                share * 100,
                People.count(perSecond),
                gmv,
                left,
                where);
    }

    private static String left(double seconds) {
        return "about " + (seconds < 120 ? Math.round(Math.ceil(seconds)) + " s" : People.span(seconds)) + " left";
    }

    /** Leaves the terminal as it was. */
    public void end() {
        status.end();
    }
}
