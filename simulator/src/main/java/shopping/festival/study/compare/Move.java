package shopping.festival.study.compare;

import java.math.BigDecimal;

/**
 * How far a measure moved from A to B, exactly: figures are taken as the decimals they are written as, and means as
 * fractions, so that a tolerance that is met exactly is kept.
 *
 * @param difference how often, times {@code differences}
 * @param a of A, times {@code as}
 */
record Move(BigDecimal difference, long differences, BigDecimal a, long as) {

    /** NaN stands for a value that a replication does not have. */
    static Move of(double[] a, double[] b, boolean isPaired) {
        BigDecimal sumA = BigDecimal.ZERO;
        BigDecimal sumB = BigDecimal.ZERO;
        BigDecimal sumPairs = BigDecimal.ZERO;
        long as = 0;
        long bs = 0;
        long pairs = 0;
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            boolean hasA = i < a.length && !Double.isNaN(a[i]);
            boolean hasB = i < b.length && !Double.isNaN(b[i]);
            sumA = hasA ? sumA.add(BigDecimal.valueOf(a[i])) : sumA;
            sumB = hasB ? sumB.add(BigDecimal.valueOf(b[i])) : sumB;
            as += hasA ? 1 : 0;
            bs += hasB ? 1 : 0;
            if (hasA && hasB) {
                sumPairs = sumPairs.add(BigDecimal.valueOf(b[i])).subtract(BigDecimal.valueOf(a[i]));
                pairs++;
            }
        }
        if (isPaired && pairs > 0) {
            return new Move(sumPairs, pairs, sumA, as);
        }
        return new Move(times(sumB, as).subtract(times(sumA, bs)), as * bs, sumA, as);
    }

    private static BigDecimal times(BigDecimal x, long n) {
        return x.multiply(BigDecimal.valueOf(n));
    }

    boolean isBeyond(BigDecimal amount) {
        return difference.abs().compareTo(times(amount, differences)) > 0;
    }

    boolean isBeyondShareOfA(BigDecimal share) {
        return times(difference.abs(), as).compareTo(times(share.multiply(a.abs()), differences)) > 0;
    }
}
