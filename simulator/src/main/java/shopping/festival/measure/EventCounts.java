package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Kind;

/**
 * How many events of every kind there were, by row of the timeline. What is wanted by the second or by the minute as
 * well is counted only so: its rows are added up when they are asked for, not at every event.
 */
final class EventCounts implements Stateful {
    private final Intervals intervals;
    private final Series[] byRow = new Series[Kind.values().length];
    private final Series acceptedPerSecond = new Series(64);
    private final Series paidPerSecond = new Series(64);
    private final Series deliveredPerMinute = new Series(64);
    private long firstDeliveredAt = VirtualTime.NEVER;

    EventCounts(Intervals intervals) {
        this.intervals = intervals;
        for (int k = 0; k < byRow.length; k++) {
            byRow[k] = new Series(16);
        }
    }

    void add(Kind kind, long time) {
        switch (kind) {
            case ACCEPTED -> acceptedPerSecond.add(VirtualTime.secondOf(time), 1);
            case PAID -> paidPerSecond.add(VirtualTime.secondOf(time), 1);
            case DELIVERED -> {
                deliveredPerMinute.add(VirtualTime.minuteOf(time), 1);
                firstDeliveredAt = Math.min(firstDeliveredAt, time);
            }
            default -> byRow[kind.ordinal()].add(intervals.at(time), 1);
        }
    }

    void add(EventCounts other) {
        for (int k = 0; k < byRow.length; k++) {
            byRow[k].add(other.byRow[k]);
        }
        acceptedPerSecond.add(other.acceptedPerSecond);
        paidPerSecond.add(other.paidPerSecond);
        deliveredPerMinute.add(other.deliveredPerMinute);
        firstDeliveredAt = Math.min(firstDeliveredAt, other.firstDeliveredAt);
    }

    @Override
    public void state(Tape tape) {
        tape.each(byRow);
        acceptedPerSecond.state(tape);
        paidPerSecond.state(tape);
        deliveredPerMinute.state(tape);
        firstDeliveredAt = tape.word(firstDeliveredAt);
    }

    /** By row of the timeline. */
    Series of(Kind kind) {
        return switch (kind) {
            case ACCEPTED -> rows(acceptedPerSecond, VirtualTime.SECOND);
            case PAID -> rows(paidPerSecond, VirtualTime.SECOND);
            case DELIVERED -> rows(deliveredPerMinute, VirtualTime.MINUTE);
            default -> byRow[kind.ordinal()];
        };
    }

    /** In one row, without the work for the others. */
    long at(Kind kind, int row) {
        return switch (kind) {
            case ACCEPTED -> sum(acceptedPerSecond, row, VirtualTime.SECOND);
            case PAID -> sum(paidPerSecond, row, VirtualTime.SECOND);
            case DELIVERED -> sum(deliveredPerMinute, row, VirtualTime.MINUTE);
            default -> byRow[kind.ordinal()].at(row);
        };
    }

    private long sum(Series fine, int row, long unit) {
        return fine.sum((int) (intervals.startOf(row) / unit), (int) (intervals.endOf(row) / unit));
    }

    private Series rows(Series fine, long unit) {
        Series rows = new Series(intervals.dayMinutes());
        for (int i = 0; i < fine.end(); i++) {
            if (fine.at(i) > 0) {
                rows.add(intervals.at(i * unit), fine.at(i));
            }
        }
        return rows;
    }

    Series acceptedPerSecond() {
        return acceptedPerSecond;
    }

    Series paidPerSecond() {
        return paidPerSecond;
    }

    Series deliveredPerMinute() {
        return deliveredPerMinute;
    }

    long firstDeliveredAt() {
        return firstDeliveredAt;
    }
}
