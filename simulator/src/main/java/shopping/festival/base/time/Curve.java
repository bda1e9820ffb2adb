package shopping.festival.base.time;

/**
 * How a stream's arrivals are spread over the day: a density made of straight pieces, jumps allowed, normalised to 1.
 *
 * <p>A jump is written as two points at the same instant. Before the first point and after the last one the
 * density is zero.
 */
public final class Curve {
    private final long[] at;
    private final double[] height;
    /** Share of the mass before each point. */
    private final double[] before;

    private final double total;
    /**
     * For each of so many equal stretches from the first point on, the last point at or before its begin: a festival asks for
     * every minute of every stream.
     */
    private final int[] lastPoint;

    private final int stretchBits;

    private Curve(long[] at, double[] height) {
        this.at = at;
        this.height = height;
        this.before = new double[at.length];
        for (int i = 1; i < at.length; i++) {
            before[i] = before[i - 1] + (height[i - 1] + height[i]) * 0.5 * (at[i] - at[i - 1]);
        }
        this.total = before[at.length - 1];
        if (!(total > 0)) {
            throw new IllegalArgumentException("a curve needs a positive area");
        }
        long length = at[at.length - 1] - at[0];
        int bits = 0;
        while (length >>> bits > 2L * at.length) {
            bits++;
        }
        this.stretchBits = bits;
        this.lastPoint = new int[(int) (length >>> bits) + 2];
        int point = 0;
        for (int k = 0; k < lastPoint.length; k++) {
            long begin = at[0] + ((long) k << bits);
            while (point + 1 < at.length && at[point + 1] <= begin) {
                point++;
            }
            lastPoint[k] = point;
        }
    }

    /** Straight lines between the points. */
    public static Curve linear(long[] at, double[] height) {
        return ofOwn(at.clone(), height.clone());
    }

    private static Curve ofOwn(long[] at, double[] height) {
        for (int i = 0; i < at.length; i++) {
            if (height[i] < 0 || (i > 0 && at[i] < at[i - 1])) {
                throw new IllegalArgumentException("points of a curve must rise in time and not be negative");
            }
        }
        return new Curve(at, height);
    }

    /** Constant pieces: {@code height[i]} from {@code at[i]} up to {@code at[i + 1]}, the last one up to {@code end}. */
    public static Curve steps(long[] at, double[] height, long end) {
        long[] points = new long[2 * at.length];
        double[] heights = new double[2 * at.length];
        for (int i = 0; i < at.length; i++) {
            points[2 * i] = at[i];
            points[2 * i + 1] = i + 1 < at.length ? at[i + 1] : end;
            heights[2 * i] = heights[2 * i + 1] = height[i];
        }
        return ofOwn(points, heights);
    }

    /** Exponential decay from {@code from} with time constant {@code tau}, until {@code end}; pieces of tau / 50. */
    public static Curve decay(long from, long tau, long end) {
        long step = Math.max(1, tau / 50);
        int pieces = (int) Math.min(1_000, (end - from + step - 1) / step);
        long[] points = new long[pieces + 1];
        double[] heights = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            points[i] = Math.min(end, from + i * step);
            heights[i] = StrictMath.exp(-(double) (points[i] - from) / tau);
        }
        return linear(points, heights);
    }

    /** The share of the whole that lies between two instants. */
    public double share(long from, long to) {
        return (massBefore(to) - massBefore(from)) / total;
    }

    /** Whether the density is one straight piece between two instants. */
    public boolean isStraight(long from, long to) {
        int i = lastPointAtOrBefore(from);
        return i >= 0 && i + 1 < at.length && at[i + 1] >= to;
    }

    /** The instant by which a given part (0 to 1) of what lies between two instants has passed. */
    public double instantOfPart(long from, long to, double part) {
        double start = massBefore(from);
        double wanted = start + part * (massBefore(to) - start);
        int i = Math.max(0, lastPointAtOrBefore(from));
        while (i + 2 < at.length && (before[i + 1] <= wanted || at[i + 1] == at[i])) {
            i++;
        }
        double width = at[i + 1] - at[i];
        double steepness = (height[i + 1] - height[i]) / width;
        double left = wanted - before[i];
        double root = Math.sqrt(Math.max(0, height[i] * height[i] + 2 * steepness * left));
        double offset = left <= 0 ? 0 : 2 * left / (height[i] + root);
        return Math.max(from, Math.min(at[i] + Math.min(offset, width), to));
    }

    /** The density, in arbitrary units, just after an instant. */
    public double heightAfter(long instant) {
        int i = lastPointAtOrBefore(instant);
        if (i < 0 || i == at.length - 1) {
            return 0;
        }
        return valueIn(i, instant);
    }

    /** The density, in arbitrary units, just before an instant. */
    public double heightBefore(long instant) {
        int i = lastPointAtOrBefore(instant - 1);
        if (i < 0 || i == at.length - 1) {
            return 0;
        }
        return valueIn(i, instant);
    }

    /** From which instant on the density may be above zero again; {@link VirtualTime#NEVER} if it is not. */
    public long nextAbove(long from) {
        for (int i = Math.max(0, lastPointAtOrBefore(from)); i + 1 < at.length; i++) {
            if (before[i + 1] > before[i]) {
                return Math.max(from, at[i]);
            }
        }
        return VirtualTime.NEVER;
    }

    private double massBefore(long instant) {
        int i = lastPointAtOrBefore(instant);
        if (i < 0) {
            return 0;
        }
        if (i == at.length - 1) {
            return total;
        }
        return before[i] + (height[i] + valueIn(i, instant)) * 0.5 * (instant - at[i]);
    }

    private double valueIn(int piece, long instant) {
        double part = (double) (instant - at[piece]) / (at[piece + 1] - at[piece]);
        return height[piece] + (height[piece + 1] - height[piece]) * part;
    }

    /** The last of the points at or before an instant, so that a jump counts from its own instant on; -1 if none. */
    private int lastPointAtOrBefore(long instant) {
        if (instant < at[0]) {
            return -1;
        }
        int last = at.length - 1;
        if (instant >= at[last]) {
            return last;
        }
        int stretch = (int) (instant - at[0] >>> stretchBits);
        int low = lastPoint[stretch];
        int high = lastPoint[stretch + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (at[middle] <= instant) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
