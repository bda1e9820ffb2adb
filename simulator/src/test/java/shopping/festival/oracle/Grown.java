package shopping.festival.oracle;

import shopping.festival.model.servers.Backoff;

/** The random part of a back-off: a factor more at each try, and no more than its most. */
final class Grown {
    private Grown() {}

    /** @param tries that were made before */
    static long of(Backoff backoff, long bits, int tries) {
        double factor = backoff.growth().factor();
        if (factor == 1) {
            return Math.min(backoff.growth().most(), backoff.law().sampleLong(bits));
        }
        double span = backoff.law().sample(bits) * StrictMath.pow(factor, tries);
        return span >= backoff.growth().most() ? backoff.growth().most() : (long) span;
    }
}
