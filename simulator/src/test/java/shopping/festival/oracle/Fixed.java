package shopping.festival.oracle;

import shopping.festival.base.time.VirtualTime;

/** Instants in 2⁻²⁰ µs, in which servers keep their clocks. */
final class Fixed {
    private static final long ONE = 1L << VirtualTime.FRACTION_BITS;

    private Fixed() {}

    static long of(long micros) {
        return Math.multiplyExact(micros, ONE);
    }

    /** A length, rounded down. */
    static long length(double micros) {
        return (long) (micros * ONE);
    }

    static long floor(long fixed) {
        return Math.floorDiv(fixed, ONE);
    }

    static long fraction(long fixed) {
        return Math.floorMod(fixed, ONE);
    }
}
