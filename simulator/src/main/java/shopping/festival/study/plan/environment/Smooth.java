package shopping.festival.study.plan.environment;

/**
 * Ratios and rates by minute out of counts. A minute with enough events stands for itself: sharp at midnight, when
 * thousands come a minute. Minutes with too few are put together with those that follow until there are enough: calm at
 * night. No event belongs to two stretches, so that nothing is counted twice beside a steep edge, and rates sum to what
 * was counted.
 */
final class Smooth {
    private Smooth() {}

    /**
     * Part over whole by minute. Where there is no whole yet, that of the first stretch that has one; {@code otherwise}
     * where there is none at all.
     */
    static float[] ratio(long[] part, long[] whole, int minutes, long enough, float otherwise) {
        float[] ratios = new float[minutes];
        float last = Float.NaN;
        for (int from = 0; from < minutes; ) {
            int to = end(whole, from, minutes, enough);
            long base = sum(whole, from, to);
            if (base > 0) {
                float ratio = (float) (sum(part, from, to) / (double) base);
                fill(ratios, Float.isNaN(last) ? 0 : from, to, ratio);
                last = ratio;
            } else {
                fill(ratios, from, to, Float.isNaN(last) ? otherwise : last);
            }
            from = to;
        }
        return ratios;
    }

    /** Mean count a minute. */
    static float[] rate(long[] count, int minutes, long enough) {
        float[] rates = new float[minutes];
        for (int from = 0; from < minutes; ) {
            int to = end(count, from, minutes, enough);
            fill(rates, from, to, (float) (sum(count, from, to) / (double) (to - from)));
            from = to;
        }
        return rates;
    }

    /** Where the stretch that begins at a minute ends: with enough events, or before a minute that has them by itself. */
    private static int end(long[] counts, int from, int minutes, long enough) {
        long sum = at(counts, from);
        int to = from + 1;
        while (to < minutes && sum < enough && at(counts, to) < enough) {
            sum += at(counts, to);
            to++;
        }
        return to;
    }

    private static long sum(long[] values, int from, int to) {
        long sum = 0;
        for (int m = from; m < to; m++) {
            sum += at(values, m);
        }
        return sum;
    }

    private static long at(long[] values, int minute) {
        return minute < values.length ? values[minute] : 0;
    }

    private static void fill(float[] values, int from, int to, float value) {
        for (int m = from; m < to; m++) {
            values[m] = value;
        }
    }
}
