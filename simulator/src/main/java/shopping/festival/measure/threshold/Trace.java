package shopping.festival.measure.threshold;

import java.util.function.IntToLongFunction;
import shopping.festival.base.statistics.Decimals;

/**
 * How a number of a result came about, so that it can be said when it broke its limit.
 *
 * @param rows how many there are
 * @param at the value of a row
 * @param startOf where a row begins, microseconds
 * @param adds whether the number is the sum of the rows and not the largest of them
 */
public record Trace(int rows, IntToLongFunction at, IntToLongFunction startOf, boolean adds) {

    /** When the number broke its limit, seconds: what only the end decides breaks in the last row. */
    double brokeAt(Limit limit, boolean isOver, double scale) {
        return startOf.applyAsLong(isOver ? firstOver(limit, scale) : rows - 1) / 1e6;
    }

    /** The first row by which the number lies over a limit; the last one if none does. */
    private int firstOver(Limit limit, double scale) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            long x = at.applyAsLong(row);
            sum += x;
            if (limit.isOver(Decimals.quotient(adds ? sum : x, scale))) {
                return row;
            }
        }
        return rows - 1;
    }
}
