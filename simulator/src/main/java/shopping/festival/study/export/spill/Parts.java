package shopping.festival.study.export.spill;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.order.IntentId;

/**
 * How the intents of a festival are cut into parts that are joined one after the other: by the time at which they came
 * and, where that is not enough, by lane. A part is a range of {@link IntentKey}s that lies in one hour of the day and
 * has few enough of them for memory, as far as can be expected.
 */
final class Parts {
    /** Intents a part, in a festival that is not too large for so small ones. */
    private static final double INTENTS_WANTED = 250_000;
    /** More would need more buffers than a run has memory for. */
    private static final double PARTS_MOST = 500;

    private final long slot;
    private final int lanes;
    /** Slots of about a minute make a span. */
    private final int slotsOfSpan;
    /** By span: its first part, and one more at the end. */
    private final int[] firstOfSpan;
    /** By span: into how many parts it is cut itself. */
    private final int[] cutsOfSpan;

    private final int[] hourOfPart;

    private Parts(Festival festival, double wanted) {
        slot = festival.buyers().slot();
        lanes = festival.buyers().lanes();
        slotsOfSpan = (int) Math.max(1, VirtualTime.MINUTE / slot);
        long day = festival.buyers().dayLength();
        long spanLength = slotsOfSpan * slot;
        int spans = (int) ((day + spanLength - 1) / spanLength);
        firstOfSpan = new int[spans];
        cutsOfSpan = new int[spans];
        List<Integer> hours = new ArrayList<>();
        double filled = Double.MAX_VALUE;
        for (int s = 0; s < spans; s++) {
            double here = expected(festival, s * spanLength, Math.min(day, (s + 1) * spanLength));
            int hour = (int) (s * spanLength / VirtualTime.HOUR);
            boolean isFirstOfHour = hours.isEmpty() || hours.get(hours.size() - 1) != hour;
            if (isFirstOfHour || filled + here > wanted) {
                int cuts = (int) Math.min((double) slotsOfSpan * lanes, Math.max(1, Math.ceil(here / wanted)));
                firstOfSpan[s] = hours.size();
                cutsOfSpan[s] = cuts;
                for (int i = 0; i < cuts; i++) {
                    hours.add(hour);
                }
                filled = cuts == 1 ? here : Double.MAX_VALUE;
            } else {
                firstOfSpan[s] = hours.size() - 1;
                cutsOfSpan[s] = 1;
                filled += here;
            }
        }
        hourOfPart = hours.stream().mapToInt(Integer::intValue).toArray();
    }

    static Parts of(Festival festival) {
        double all = expected(festival, 0, festival.buyers().dayLength());
        return new Parts(festival, Math.max(INTENTS_WANTED, all / PARTS_MOST));
    }

    /** With so many intents a part at most: for tests. */
    static Parts of(Festival festival, double wanted) {
        return new Parts(festival, wanted);
    }

    private static double expected(Festival festival, long from, long to) {
        double sessions = 0;
        for (Stream stream : festival.buyers().streams()) {
            sessions += stream.arrivals().expectedBetween(from, to);
        }
        return sessions * festival.buyers().meanSessionSize();
    }

    int count() {
        return hourOfPart.length;
    }

    /** The hour of the day in which the intents of a part came. */
    int hour(int part) {
        return hourOfPart[part];
    }

    /** Where an intent belongs. */
    int of(long id) {
        int s = IntentId.slot(id);
        int span = s / slotsOfSpan;
        int cuts = cutsOfSpan[span];
        if (cuts == 1) {
            return firstOfSpan[span];
        }
        long cell = (long) (s - span * slotsOfSpan) * lanes + IntentId.lane(id);
        return firstOfSpan[span] + (int) (cell * cuts / ((long) slotsOfSpan * lanes));
    }
}
