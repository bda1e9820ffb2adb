package shopping.festival.measure.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.MinuteRow;
import shopping.festival.measure.Timeline;

/**
 * Holds a day against its thresholds while it goes on, minute by minute. What is broken early is broken at the end too,
 * at the same minute; what only the end can tell stays open until then.
 */
public final class EarlyJudge {
    /** How a threshold stands. */
    public enum Standing {
        /** Not broken so far. */
        OPEN,
        HELD,
        BROKEN,
        /** Nothing is known before the run has ended. */
        AT_THE_END
    }

    /**
     * What is known of a threshold.
     *
     * @param brokeAt begin of the minute in which it broke, seconds since the bell; -1 if it has not
     */
    public record EarlyVerdict(Standing standing, double brokeAt) {}

    /** @param isOfTheRun whether more may come after the day */
    private record Watched(Threshold threshold, boolean isOfTheRun) {}

    private final List<Watched> watched;
    private final Intervals intervals;
    private final DayJudge judge;
    /** Of each minute its columns. */
    private final List<List<Long>> rows = new ArrayList<>();

    /**
     * @param sums numbers of a result that are sums of a column, which is named: they break when the minutes so far have
     *     passed their limit
     */
    public EarlyJudge(List<Threshold> thresholds, Map<String, String> sums, Intervals intervals, double scale) {
        this.watched = thresholds.stream().map(t -> watched(t, sums)).toList();
        this.intervals = intervals;
        this.judge = new DayJudge(new SoFar(), scale);
    }

    private static Watched watched(Threshold t, Map<String, String> sums) {
        if (!(t.gauge() instanceof Gauge.Number number) || !sums.containsKey(number.path())) {
            return new Watched(t, false);
        }
        Gauge gauge = new Gauge.Column(sums.get(number.path()), Gauge.Fold.SUM, number.quantity());
        return new Watched(
                new Threshold(t.text(), gauge, t.isWholeMarket(), t.limit(), t.part(), t.minutesBroken()), true);
    }

    private final class SoFar implements DayTable {
        @Override
        public IntToLongFunction column(String name) {
            int place = Timeline.names().indexOf(name);
            return row -> rows.get(row).get(place);
        }

        @Override
        public Intervals intervals() {
            return intervals;
        }

        @Override
        public int known() {
            return rows.size();
        }
    }

    /** A minute is over, the one after the last; one that was told before is what it was. */
    public void add(MinuteRow row) {
        if (row.minute() == rows.size()) {
            rows.add(row.columns());
        }
    }

    /** In the order of the thresholds. */
    public List<EarlyVerdict> verdicts() {
        return watched.stream().map(this::verdict).toList();
    }

    private EarlyVerdict verdict(Watched w) {
        if (!w.threshold().gauge().isOfColumns()) {
            return new EarlyVerdict(Standing.AT_THE_END, -1);
        }
        Optional<Finding> found = w.isOfTheRun() ? judge.decided(w.threshold()) : judge.early(w.threshold());
        if (found.isEmpty()) {
            return new EarlyVerdict(Standing.OPEN, -1);
        }
        Double brokeAt = found.get().brokeAt();
        return found.get().ok()
                ? new EarlyVerdict(Standing.HELD, -1)
                : new EarlyVerdict(Standing.BROKEN, brokeAt == null ? -1 : brokeAt);
    }
}
