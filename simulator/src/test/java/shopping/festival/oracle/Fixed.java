package shopping.festival.oracle;

/** Instants in 2⁻²⁰ µs since half of the range of a long before the bell, in which servers keep their clocks. */
final class Fixed {
    private static final long ONE = 1L << 20;

    private static final long HALF = 1L << 43;

    private Fixed() {}

    static long of(long micros) {
        return Math.multiplyExact(micros - HALF, ONE);
    }

    /** A length, rounded down. */
    static long length(double micros) {
        return (long) (micros * ONE);
    }

    static long floor(long fixed) {
        return Math.floorDiv(fixed, ONE) + HALF;
    }

    static long fraction(long fixed) {
        return Math.floorMod(fixed, ONE);
    }
}
