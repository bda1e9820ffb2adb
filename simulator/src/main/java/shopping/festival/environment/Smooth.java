package shopping.festival.environment;

/**
 * Ratios by minute out of counts. Where a minute has too few events, the minutes around it are taken in, as many on either
 * side, until there are enough: sharp at midnight, when thousands come a minute, and calm at night.
 */
final class Smooth {
    private Smooth() {}

    /** Part over whole by minute, 0 where there is no whole at all. */
    static float[] ratio(long[] part, long[] whole, int minutes, long enough) {
        long[] parts = sums(part, minutes);
        long[] wholes = sums(whole, minutes);
        float[] ratios = new float[minutes];
        for (int m = 0; m < minutes; m++) {
            int reach = reach(wholes, m, minutes, enough);
            int from = Math.max(0, m - reach);
            int to = Math.min(minutes, m + reach + 1);
            long base = wholes[to] - wholes[from];
            ratios[m] = base == 0 ? 0 : (float) ((parts[to] - parts[from]) / (double) base);
        }
        return ratios;
    }

    /** Mean count a minute. */
    static float[] rate(long[] count, int minutes, long enough) {
        long[] counts = sums(count, minutes);
        float[] rates = new float[minutes];
        for (int m = 0; m < minutes; m++) {
            int reach = reach(counts, m, minutes, enough);
            int from = Math.max(0, m - reach);
            int to = Math.min(minutes, m + reach + 1);
            rates[m] = (float) ((counts[to] - counts[from]) / (double) (to - from));
        }
        return rates;
    }

    /** How many minutes on either side it takes to see enough events. */
    private static int reach(long[] sums, int minute, int minutes, long enough) {
        int reach = 0;
        while (reach < minutes
                && sums[Math.min(minutes, minute + reach + 1)] - sums[Math.max(0, minute - reach)] < enough) {
            reach = reach == 0 ? 1 : reach * 2;
        }
        return Math.min(reach, minutes);
    }

    private static long[] sums(long[] values, int minutes) {
        long[] sums = new long[minutes + 1];
        for (int m = 0; m < minutes; m++) {
            sums[m + 1] = sums[m] + (m < values.length ? values[m] : 0);
        }
        return sums;
    }
}
