package shopping.festival.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** Writes down when orders came, lane by lane: each lane of the buyers is a replication. */
final class ArrivalTimes implements Witness {
    private final long[][] times;
    private final int[] counts;

    ArrivalTimes(int lanes) {
        this.times = new long[lanes][256];
        this.counts = new int[lanes];
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (kind == Kind.ARRIVED) {
            int lane = IntentId.lane(id);
            if (counts[lane] == times[lane].length) {
                times[lane] = Arrays.copyOf(times[lane], 2 * counts[lane]);
            }
            times[lane][counts[lane]++] = time;
        }
    }

    List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int lane = 0; lane < counts.length; lane++) {
            long[] sorted = Arrays.copyOf(times[lane], counts[lane]);
            Arrays.sort(sorted);
            days.add(new Day(sorted));
        }
        return days;
    }

    /** All replications in one. */
    static Day pooled(List<Day> days) {
        long[] all = days.stream().map(Day::times).flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return new Day(all);
    }
}
