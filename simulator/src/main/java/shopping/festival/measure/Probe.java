package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * A textbook's figures of one station over a measuring interval: time averages by what each order adds to the areas
 * under the curves, waits by arrival in the interval.
 *
 * <p>Conventions of the queueing literature: a wait ends where service begins; orders that arrive in the interval are
 * followed to their end; the averages are integrals over time, not samples (Gross & Harris, chapter 2).
 */
public final class Probe implements Stateful {
    private final long from;
    private final long to;
    private long arrivals;
    private long gaveUp;
    private long waited;
    private final WideSum waitMicros = new WideSum();
    private final WideSum sojournMicros = new WideSum();
    private final WideSum queueArea = new WideSum();
    private final WideSum systemArea = new WideSum();
    private final WideSum busyArea = new WideSum();

    /** The interval of all probes of a run; empty where {@code to} is not after {@code from}: no probes. */
    public record Interval(long from, long to) {
        public static final Interval NONE = new Interval(0, 0);

        public boolean isEmpty() {
            return to <= from;
        }
    }

    Probe(Interval interval) {
        this.from = interval.from();
        this.to = interval.to();
    }

    void served(long arrival, long start, long finish) {
        if (arrival >= from && arrival < to) {
            arrivals++;
            waitMicros.add(start - arrival);
            sojournMicros.add(finish - arrival);
            if (start > arrival) {
                waited++;
            }
        }
        queueArea.add(overlap(arrival, start));
        systemArea.add(overlap(arrival, finish));
        busyArea.add(overlap(start, finish));
    }

    /** Who leaves before the turn comes has waited, and is in the system, until then. */
    void gaveUp(long arrival, long left) {
        if (arrival >= from && arrival < to) {
            gaveUp++;
        }
        served(arrival, left, left);
    }

    private long overlap(long begin, long end) {
        return Math.max(0, Math.min(end, to) - Math.max(begin, from));
    }

    void add(Probe other) {
        arrivals += other.arrivals;
        gaveUp += other.gaveUp;
        waited += other.waited;
        waitMicros.add(other.waitMicros);
        sojournMicros.add(other.sojournMicros);
        queueArea.add(other.queueArea);
        systemArea.add(other.systemArea);
        busyArea.add(other.busyArea);
    }

    @Override
    public void state(Tape tape) {
        arrivals = tape.word(arrivals);
        gaveUp = tape.word(gaveUp);
        waited = tape.word(waited);
        waitMicros.state(tape);
        sojournMicros.state(tape);
        queueArea.state(tape);
        systemArea.state(tape);
        busyArea.state(tape);
    }

    public long arrivals() {
        return arrivals;
    }

    /** Share of the arrivals that left before their turn. */
    public double gaveUpShare() {
        return arrivals == 0 ? 0 : (double) gaveUp / arrivals;
    }

    /** Mean wait of those who arrived in the interval, seconds; zeros included. */
    public double waitMeanSeconds() {
        return arrivals == 0 ? 0 : waitMicros.value() / arrivals / 1e6;
    }

    /** Mean time from arrival to the end of service, seconds. */
    public double sojournMeanSeconds() {
        return arrivals == 0 ? 0 : sojournMicros.value() / arrivals / 1e6;
    }

    /** Share of the arrivals that had to wait. */
    public double waitedShare() {
        return arrivals == 0 ? 0 : (double) waited / arrivals;
    }

    /** Time average of the orders that wait. */
    public double queueMean() {
        return queueArea.value() / (to - from);
    }

    /** Time average of the orders that wait or are served. */
    public double inSystemMean() {
        return systemArea.value() / (to - from);
    }

    /** Time average of the busy servers. */
    public double busyMean() {
        return busyArea.value() / (to - from);
    }
}
