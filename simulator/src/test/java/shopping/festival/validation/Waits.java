package shopping.festival.validation;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import shopping.festival.model.order.Kind;

/**
 * How long orders wait for their unit, first come first served, in a run with backorders: those that come in a window
 * (from, to], zeros included, followed until they have it.
 *
 * <p>A wait ends with the receipt that brings the unit. Whether the sellers see it alike is told by the parcels: each must
 * leave at that instant, or when its payment was settled.
 */
final class Waits implements Witness {
    private final long from;
    private final long to;
    private final long longWait;
    private final int[] net;
    private final Queue<Waiting>[] queues;
    /** When parcels of orders that waited must leave. */
    private final Map<Long, Long> due = new TreeMap<>();

    private long orders;
    private double waits;
    private long longWaits;
    private long offSchedule;

    private record Waiting(long id, long since) {}

    /** @param longWait the wait that {@link #shareOfLongWaits} asks for */
    @SuppressWarnings("unchecked")
    Waits(int records, int initial, long from, long to, long longWait) {
        this.from = from;
        this.to = to;
        this.longWait = longWait;
        this.net = new int[records];
        this.queues = (Queue<Waiting>[]) new Queue<?>[records];
        for (int r = 0; r < records; r++) {
            net[r] = initial;
            queues[r] = new ArrayDeque<>();
        }
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (kind == Kind.ACCEPTED) {
            orders += time > from && time <= to ? 1 : 0;
            net[unit]--;
            if (net[unit] < 0) {
                queues[unit].add(new Waiting(id, time));
            }
        } else if (kind == Kind.DISPATCHED) {
            Long wanted = due.remove(id);
            offSchedule += wanted != null && wanted != time ? 1 : 0;
        }
    }

    @Override
    public void received(int stockRecord, long time, int units) {
        net[stockRecord] += units;
        for (int i = 0; i < units && !queues[stockRecord].isEmpty(); i++) {
            Waiting first = queues[stockRecord].remove();
            due.put(first.id(), Math.max(time, first.since() + TextbookFestival.SETTLEMENT));
            if (first.since() > from && first.since() <= to) {
                waits += time - first.since();
                longWaits += time - first.since() > longWait ? 1 : 0;
            }
        }
    }

    double mean() {
        return waits / orders;
    }

    /** Share of those that waited longer than the long wait. */
    double shareOfLongWaits() {
        return (double) longWaits / orders;
    }

    /** Parcels that left at another time than they should, or not at all. */
    long offSchedule() {
        return offSchedule + due.size();
    }
}
