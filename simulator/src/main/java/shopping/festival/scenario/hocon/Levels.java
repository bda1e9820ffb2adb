package shopping.festival.scenario.hocon;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.problems.Key;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

/**
 * A capacity over time as a scenario writes it: straight lines between points, constant after the last one.
 *
 * @param at the points' instants; none where there is no limit
 * @param every after which time it begins anew, 0 for never
 * @param key by which it was read
 */
public record Levels(long[] at, double[] value, long every, Key key) {
    private static final int POINTS_MAX = 10_000;
    public static final String FORM = "a number or [[0 s, 100], [1 h, 120]]";

    /** Lets everything pass. */
    public static final Levels UNLIMITED = new Levels(new long[0], new double[0], 0, Key.NONE);

    public static Levels constant(double value) {
        return new Levels(new long[] {0}, new double[] {value}, 0, Key.NONE);
    }

    /** Reads a number or a list of points, or the given word, which stands for no limit. */
    public static Levels read(Item item, String unlimited) {
        if (item.isWord(unlimited)) {
            return UNLIMITED;
        }
        if (item.isNumber()) {
            return new Levels(new long[] {0}, new double[] {item.number(0, 1e12)}, 0, item.key());
        }
        if (!item.isList()) {
            item.wrong("is not a capacity", "Write " + FORM + ", or " + unlimited + ".");
            return constant(1);
        }
        Levels read = points(item);
        if (item.isClean() && !(read.most() > 0)) {
            item.wrong("never lets anything pass", "Give it a positive value.");
        }
        return item.isClean() ? read : constant(1);
    }

    /** Points that rise in time, for schedules and curves alike. */
    public static Levels points(Item item) {
        List<List<Item>> pairs = item.pairs("points such as [[0 s, 100], [1 h, 120]]");
        if (item.isList() && (pairs.isEmpty() || pairs.size() > POINTS_MAX)) {
            item.wrong("has " + pairs.size() + " points", "Use 1 to " + POINTS_MAX + ".");
            return constant(1);
        }
        long[] at = new long[pairs.size()];
        double[] value = new double[pairs.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = Durations.micros(pairs.get(i).get(0), 0, VirtualTime.HORIZON);
            value[i] = pairs.get(i).get(1).number(0, 1e12);
            if (i > 0 && at[i] < at[i - 1] && item.isClean()) {
                pairs.get(i).get(0).wrong("lies before the point in front of it", "Put the points in order of time.");
            }
        }
        return new Levels(at, value, 0, item.key());
    }

    public boolean isLimited() {
        return at.length > 0;
    }

    public Levels repeated(long period) {
        return new Levels(at, value, period, key);
    }

    public double most() {
        return Arrays.stream(value).max().orElse(0);
    }

    /** The smallest value that is at least {@code floor}. */
    public double leastFrom(double floor) {
        return Arrays.stream(value).filter(v -> v >= floor).min().orElse(floor);
    }

    /** True if less than {@code floor} is left for ever after the last point. */
    public boolean endsBelow(double floor) {
        return every == 0 ? value[value.length - 1] < floor : most() < floor;
    }

    public long end() {
        return at[at.length - 1];
    }

    /** Every value times {@code numerator / denominator}. */
    public Schedule schedule(double numerator, double denominator) {
        if (!isLimited()) {
            return Schedule.UNLIMITED;
        }
        double[] scaled =
                Arrays.stream(value).map(v -> v * numerator / denominator).toArray();
        Schedule schedule = Schedule.linear(at, scaled);
        return (every == 0 ? schedule : schedule.repeated(every)).named(key);
    }
}
