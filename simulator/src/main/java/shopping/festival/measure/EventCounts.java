package shopping.festival.measure;

import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Kind;

/**
 * How many events of every kind there were, by row of the timeline. What is wanted by the second or by the minute as
 * well is counted only so: its rows are added up when they are asked for, not at every event.
 */
final class EventCounts {
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

    void add(EventBlock block) {
        long[] time = block.time;
        int n = block.size();
        switch (block.kind) {
            case ACCEPTED -> bySecond(acceptedPerSecond, time, n);
            case PAID -> bySecond(paidPerSecond, time, n);
            case DELIVERED -> {
                for (int i = 0; i < n; i++) {
                    deliveredPerMinute.add(VirtualTime.minuteOf(time[i]), 1);
                    firstDeliveredAt = Math.min(firstDeliveredAt, time[i]);
                }
            }
            default -> {
                Series rows = byRow[block.kind.ordinal()];
                for (int i = 0; i < n; i++) {
                    rows.add(intervals.at(time[i]), 1);
                }
            }
        }
    }

    private static void bySecond(Series series, long[] time, int n) {
        for (int i = 0; i < n; i++) {
            series.add(VirtualTime.secondOf(time[i]), 1);
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

    /** By row of the timeline. */
    Series of(Kind kind) {
        return switch (kind) {
            case ACCEPTED -> rows(acceptedPerSecond, VirtualTime.SECOND);
            case PAID -> rows(paidPerSecond, VirtualTime.SECOND);
            case DELIVERED -> rows(deliveredPerMinute, VirtualTime.MINUTE);
            default -> byRow[kind.ordinal()];
        };
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
