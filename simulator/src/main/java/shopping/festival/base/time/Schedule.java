package shopping.festival.base.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import shopping.festival.base.problems.Key;

/**
 * A capacity over time: straight pieces, jumps allowed, multiplied by faults; constant after its last point.
 *
 * <p>Read as a <em>speed</em> (work per microsecond) it tells when a job ends, see {@link #finish}; read as a
 * <em>number of servers</em> it tells when the k-th one is on duty, see {@link #nextOnDuty}. A change at an instant
 * holds from that instant on. A server at speed zero keeps its job and goes on when the speed returns.
 */
public final class Schedule {
    /** As much as anybody may ask for: work that takes no time. Faults change nothing about it. */
    public static final Schedule UNLIMITED = constant(Double.POSITIVE_INFINITY);

    private final long[] start;
    private final double[] value;
    /** Change of the value per microsecond within the piece; the last piece is constant. */
    private final double[] slope;

    /** Time of a unit of work within a level piece, in 2⁻²⁰ µs. */
    private final long[] unitFixed;

    /** Where such a piece ends; at the bell, before anything can begin in it, for all others. */
    private final long[] levelEndFixed;

    /** The key it was read by. */
    private final Key key;

    private Schedule(long[] start, double[] value, double[] slope, Key key) {
        this.key = key;
        this.start = start;
        this.value = value;
        this.slope = slope;
        this.unitFixed = new long[start.length];
        this.levelEndFixed = new long[start.length];
        for (int i = 0; i < start.length; i++) {
            boolean level = slope[i] == 0 && value[i] > SMALLEST;
            unitFixed[i] = level ? (long) (1 / value[i] * FixedTime.MICRO) : 1;
            levelEndFixed[i] = !level ? FixedTime.BELL : i + 1 < start.length ? startFixed(i + 1) : FixedTime.LAST;
        }
    }

    /** The key of the scenario that says so. */
    public Key key() {
        return key;
    }

    /** The same, read by a key. */
    public Schedule named(Key read) {
        return isUnlimited() ? this : new Schedule(start, value, slope, read);
    }

    public boolean isUnlimited() {
        return this == UNLIMITED;
    }

    public static Schedule constant(double value) {
        return new Schedule(new long[] {0}, new double[] {value}, new double[] {0}, Key.NONE);
    }

    /** Straight lines between the points; the first value holds before, the last one after. Two points make a jump. */
    public static Schedule linear(long[] at, double[] value) {
        Builder b = new Builder();
        if (at[0] > 0) {
            b.piece(0, value[0], 0);
        }
        for (int i = 0; i < at.length; i++) {
            boolean last = i == at.length - 1;
            if (!last && at[i + 1] < at[i]) {
                throw new IllegalArgumentException("points of a schedule must rise in time");
            }
            if (last || at[i + 1] > at[i]) {
                b.piece(at[i], value[i], last ? 0 : (value[i + 1] - value[i]) / (at[i + 1] - at[i]));
            }
        }
        return b.build();
    }

    /** The same day again and again, until the horizon of virtual time. */
    public Schedule repeated(long period) {
        Builder b = new Builder();
        for (long from = 0; from < VirtualTime.HORIZON; from += period) {
            for (int i = 0; i < start.length && start[i] < period && from + start[i] <= VirtualTime.HORIZON; i++) {
                b.piece(from + start[i], value[i], slope[i]);
            }
        }
        return b.build().named(key);
    }

    /** This schedule times a constant. */
    public Schedule times(double factor) {
        Builder b = new Builder();
        for (int i = 0; i < start.length; i++) {
            b.piece(start[i], value[i] * factor, slope[i] * factor);
        }
        return b.build().named(key);
    }

    /** This schedule with a fault: times {@code factor} from {@code from} up to {@code to}. */
    public Schedule withFault(long from, long to, double factor) {
        return times(List.of(new FactorLine(from, to, factor, factor)));
    }

    /**
     * This schedule times factors that go in straight lines; one where nothing is said.
     *
     * @param lines one after the other in time, none into the next
     */
    public Schedule times(List<FactorLine> lines) {
        if (isUnlimited() || lines.isEmpty()) {
            return this;
        }
        long[] cuts = LongStream.concat(
                        Arrays.stream(start),
                        lines.stream().flatMapToLong(line -> LongStream.of(line.from(), line.to())))
                .sorted()
                .distinct()
                .toArray();
        Builder b = new Builder();
        int next = 0;
        for (int c = 0; c < cuts.length; c++) {
            while (next < lines.size() && lines.get(next).to() <= cuts[c]) {
                next++;
            }
            int i = pieceAt(cuts[c]);
            boolean isHit = next < lines.size() && lines.get(next).from() <= cuts[c];
            if (!isHit || lines.get(next).isLevel()) {
                double factor = isHit ? lines.get(next).begin() : 1;
                b.piece(cuts[c], at(i, cuts[c]) * factor, slope[i] * factor);
            } else {
                slope(b, i, lines.get(next), cuts[c], cuts[c + 1]);
            }
        }
        return b.build().named(key);
    }

    /** A line times a line is a parabola: exact where one of them is level, else at the ends of equal parts of it. */
    private void slope(Builder b, int piece, FactorLine line, long from, long to) {
        int parts = slope[piece] == 0 ? 1 : (int) Math.min(PARTS_OF_A_PARABOLA, to - from);
        for (int p = 0; p < parts; p++) {
            long begin = from + (to - from) * p / parts;
            long end = from + (to - from) * (p + 1) / parts;
            double atBegin = at(piece, begin) * line.at(begin);
            double atEnd = at(piece, end) * line.at(end);
            b.piece(begin, atBegin, (atEnd - atBegin) / (end - begin));
        }
    }

    public double valueAt(long instant) {
        return at(pieceAt(instant), instant);
    }

    /** The piece an instant lies in, for a caller who knows one that is likely. */
    public int pieceNear(int likely, long instant) {
        boolean right = start[likely] <= instant && (likely + 1 == start.length || instant < start[likely + 1]);
        return right ? likely : pieceAt(instant);
    }

    public double maximum() {
        double max = 0;
        for (int i = 0; i < start.length; i++) {
            max = Math.max(max, value[i]);
            if (i + 1 < start.length) {
                max = Math.max(max, at(i, start[i + 1]));
            }
        }
        return max;
    }

    public double minimum() {
        double min = Double.POSITIVE_INFINITY;
        for (int i = 0; i < start.length; i++) {
            min = Math.min(min, value[i]);
            if (i + 1 < start.length) {
                min = Math.min(min, at(i, start[i + 1]));
            }
        }
        return min;
    }

    /** The time all servers together are on duty from {@code from} up to {@code to}, microseconds. */
    public double dutyMicros(long from, long to) {
        double sum = 0;
        for (int i = 0; i < start.length; i++) {
            long begin = Math.max(from, start[i]);
            long end = i + 1 < start.length ? Math.min(to, start[i + 1]) : to;
            if (begin < end) {
                sum += slope[i] == 0 ? Math.floor(value[i] + ROUNDING) * (end - begin) : onSlope(i, begin, end);
            }
        }
        return sum;
    }

    /** On a slope each server is on duty for a part of the piece: from, or until, the value passes its number. */
    private double onSlope(int piece, long begin, long end) {
        int most = (int) (Math.max(at(piece, begin), at(piece, end)) + ROUNDING);
        double sum = 0;
        for (int k = 0; k < most; k++) {
            double passes = start[piece] + (k + 1 - ROUNDING - value[piece]) / slope[piece];
            sum += slope[piece] > 0 ? end - Math.max(begin, passes) : Math.min(end, passes) - begin;
        }
        return sum;
    }

    /** Who is told of the straight pieces: where each begins, its value there, and its change in a microsecond. */
    @FunctionalInterface
    public interface Pieces {
        void piece(long start, double value, double slope);
    }

    /** Tells all pieces, from the bell on. */
    public void tell(Pieces to) {
        for (int i = 0; i < start.length; i++) {
            to.piece(start[i], value[i], slope[i]);
        }
    }

    /** The number of straight pieces. */
    public int pieces() {
        return start.length;
    }

    /** The piece an instant lies in. */
    public int pieceAt(long instant) {
        int found = Arrays.binarySearch(start, instant);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /**
     * When a job of {@code work} units ends that starts at {@code startFixed}, both {@link FixedTime}, the value being
     * the speed in units per microsecond. Rounded down. {@link FixedTime#NEVER} if it ends after the horizon.
     */
    public long finish(long startFixed, double work) {
        return finishFrom(pieceAt(FixedTime.micros(startFixed)), startFixed, work);
    }

    /** {@link #finish} for a caller who knows the piece the start lies in. */
    public long finishFrom(int piece, long startFixed, double work) {
        if (work == 1 && startFixed + unitFixed[piece] <= levelEndFixed[piece]) {
            return startFixed + unitFixed[piece];
        }
        long from = startFixed;
        double left = work;
        for (int i = piece; ; i++) {
            boolean last = i == start.length - 1;
            double speed = value[i] + slope[i] * (FixedTime.exactMicros(from) - start[i]);
            double needed = slope[i] == 0 ? left / speed : timeOnSlope(speed, slope[i], left);
            if (last) {
                return needed >= 0 ? FixedTime.after(from, needed) : FixedTime.NEVER;
            }
            long end = startFixed(i + 1);
            double room = FixedTime.exactMicros(end - from ^ FixedTime.BELL);
            if (needed <= room) {
                return Math.min(end, FixedTime.after(from, needed));
            }
            left -= (speed + slope[i] * room * 0.5) * room;
            from = end;
            if (left <= 0) {
                // The job ends with the piece, but for rounding; what follows may be an outage.
                return end;
            }
        }
    }

    /** Where a level piece with a positive value ends, as {@link FixedTime}; at the bell for any other piece. */
    public long levelEndFixed(int piece) {
        return levelEndFixed[piece];
    }

    private long startFixed(int piece) {
        return FixedTime.of(start[piece]);
    }

    /** The time of a unit of work within a level piece, in 2⁻²⁰ µs. */
    public long unitFixed(int piece) {
        return unitFixed[piece];
    }

    /** The first instant at or after a given one, both {@link FixedTime}, at which the speed is positive. */
    public long firstPositive(int piece, long fixed) {
        if (value[piece] > 0 && slope[piece] >= 0) {
            return fixed;
        }
        for (int i = piece; i < start.length; i++) {
            long from = Math.max(fixed, startFixed(i));
            if (slope[i] > 0 || value[i] + slope[i] * (FixedTime.exactMicros(from) - start[i]) > 0) {
                return from;
            }
        }
        return FixedTime.NEVER;
    }

    /** The piece a {@link FixedTime} lies in, for a caller whose instants only rise. */
    public int pieceFrom(int piece, long fixed) {
        int i = piece;
        while (i + 1 < start.length && startFixed(i + 1) <= fixed) {
            i++;
        }
        return i;
    }

    /** True where server number {@code k} (from 0) is on duty: the value, rounded down, is more than k. */
    public boolean onDuty(int k, long instant) {
        return onDuty(k, pieceAt(instant), instant);
    }

    /** {@link #onDuty(int, long)} for a caller who knows the piece the instant lies in. */
    public boolean onDuty(int k, int piece, long instant) {
        return at(piece, instant) >= k + 1 - ROUNDING;
    }

    /** The first instant at or after {@code from} at which server number {@code k} is on duty. */
    public long nextOnDuty(int k, long from) {
        double wanted = k + 1 - ROUNDING;
        for (int i = pieceAt(from); i < start.length; i++) {
            long begin = Math.max(from, start[i]);
            double v = at(i, begin);
            if (v >= wanted) {
                return begin;
            }
            if (slope[i] > 0) {
                long reached = start[i] + (long) Math.ceil((wanted - value[i]) / slope[i]);
                if (i == start.length - 1 || reached < start[i + 1]) {
                    return Math.max(begin, reached);
                }
            }
        }
        return VirtualTime.NEVER;
    }

    /** Below it a speed is as good as none. */
    private static final double SMALLEST = 1e-9;

    /** So many straight lines miss a parabola by no more than 1/16384 of its change. */
    private static final int PARTS_OF_A_PARABOLA = 64;

    /** 0.3 × 10 servers are 3, not 2.9999999999999996. */
    private static final double ROUNDING = 1e-9;

    private double at(int piece, long instant) {
        return value[piece] + slope[piece] * (instant - start[piece]);
    }

    /** Solves speed·s + slope·s²/2 = work in the form that does not cancel; infinite if the speed dies before. */
    private static double timeOnSlope(double speed, double slope, double work) {
        double discriminant = speed * speed + 2 * slope * work;
        return discriminant < 0 ? Double.POSITIVE_INFINITY : 2 * work / (speed + Math.sqrt(discriminant));
    }

    private static final class Builder {
        private final List<Long> starts = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();
        private final List<Double> slopes = new ArrayList<>();

        void piece(long start, double value, double slope) {
            if (value < 0 && value > -1e-9) {
                value = 0;
            }
            starts.add(start);
            values.add(value);
            slopes.add(slope);
        }

        Schedule build() {
            return new Schedule(
                    starts.stream().mapToLong(Long::longValue).toArray(),
                    values.stream().mapToDouble(Double::doubleValue).toArray(),
                    slopes.stream().mapToDouble(Double::doubleValue).toArray(),
                    Key.NONE);
        }
    }
}
