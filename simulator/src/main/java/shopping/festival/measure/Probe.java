package shopping.festival.measure;

/**
 * A textbook's figures of one station over a measuring interval: time averages by what each order adds to the areas
 * under the curves, waits by arrival in the interval.
 *
 * <p>Conventions of the queueing literature: a wait ends where service begins; orders that arrive in the interval are
 * followed to their end; the averages are integrals over time, not samples (Gross & Harris, chapter 2).
 */
public final class Probe {
    private final long from;
    private final long to;
    private long arrivals;
    private long waited;
    private double waitMicros;
    private double sojournMicros;
    private double queueArea;
    private double systemArea;
    private double busyArea;

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
            waitMicros += start - arrival;
            sojournMicros += finish - arrival;
            if (start > arrival) {
                waited++;
            }
        }
        queueArea += overlap(arrival, start);
        systemArea += overlap(arrival, finish);
        busyArea += overlap(start, finish);
    }

    private long overlap(long begin, long end) {
        return Math.max(0, Math.min(end, to) - Math.max(begin, from));
    }

    void add(Probe other) {
        arrivals += other.arrivals;
        waited += other.waited;
        waitMicros += other.waitMicros;
        sojournMicros += other.sojournMicros;
        queueArea += other.queueArea;
        systemArea += other.systemArea;
        busyArea += other.busyArea;
    }

    public long arrivals() {
        return arrivals;
    }

    /** Mean wait of those who arrived in the interval, seconds; zeros included. */
    public double waitMeanSeconds() {
        return arrivals == 0 ? 0 : waitMicros / arrivals / 1e6;
    }

    /** Mean time from arrival to the end of service, seconds. */
    public double sojournMeanSeconds() {
        return arrivals == 0 ? 0 : sojournMicros / arrivals / 1e6;
    }

    /** Share of the arrivals that had to wait. */
    public double waitedShare() {
        return arrivals == 0 ? 0 : (double) waited / arrivals;
    }

    /** Time average of the orders that wait. */
    public double queueMean() {
        return queueArea / (to - from);
    }

    /** Time average of the orders that wait or are served. */
    public double inSystemMean() {
        return systemArea / (to - from);
    }

    /** Time average of the busy servers. */
    public double busyMean() {
        return busyArea / (to - from);
    }
}
