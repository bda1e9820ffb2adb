package shopping.festival.study.log.proof;

import java.util.Arrays;

/** A capacity over time: straight pieces, each from its start to the next one's; the last one goes on for ever. */
final class Curve {
    private long[] start = new long[4];
    private double[] value = new double[4];
    private double[] slope = new double[4];
    private int pieces;

    /** @param slope change of the value in a microsecond */
    void add(long from, double at, double slope) {
        if (pieces == 0 ? from != 0 : from <= start[pieces - 1]) {
            throw new NumberFormatException("has points of a schedule that do not rise from 0");
        }
        if (!(at >= 0 && at < Double.POSITIVE_INFINITY && Math.abs(slope) < Double.POSITIVE_INFINITY)) {
            throw new NumberFormatException("has a value of a schedule out of range");
        }
        if (pieces == start.length) {
            start = Arrays.copyOf(start, 2 * pieces);
            value = Arrays.copyOf(value, 2 * pieces);
            this.slope = Arrays.copyOf(this.slope, 2 * pieces);
        }
        start[pieces] = from;
        value[pieces] = at;
        this.slope[pieces++] = slope;
    }

    boolean isEmpty() {
        return pieces == 0;
    }

    /** Whether nothing at all can be worked off at an instant, nor a moment later. */
    boolean isDown(long at) {
        int found = Arrays.binarySearch(start, 0, pieces, at);
        return isDownIn(found >= 0 ? found : -found - 2);
    }

    boolean isEverDown() {
        for (int piece = 0; piece < pieces; piece++) {
            if (isDownIn(piece)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDownIn(int piece) {
        return piece >= 0 && value[piece] == 0 && slope[piece] == 0;
    }

    /** What can be worked off from one instant to another, not before the bell. */
    double between(long from, long to) {
        long begin = Math.max(0, from);
        if (begin >= to) {
            return 0;
        }
        int found = Arrays.binarySearch(start, 0, pieces, begin);
        double sum = 0;
        for (int i = found >= 0 ? found : -found - 2; i < pieces && start[i] < to; i++) {
            double a = Math.max(begin, start[i]) - start[i];
            double b = (i + 1 < pieces ? Math.min(to, start[i + 1]) : to) - start[i];
            sum += (value[i] + slope[i] * (a + b) / 2) * (b - a);
        }
        return sum;
    }
}
