package shopping.festival.oracle;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.FactorLine;

/** Spans that faults make longer, cause by cause and stretch by stretch. */
final class Late {
    private Late() {}

    /** When a span that begins at {@code from} and would end at {@code to} is over. */
    static long end(Lateness lateness, long from, long to, long base) {
        long end = to;
        for (Lateness.Cause cause : lateness.causes()) {
            for (FactorLine line : cause.strength()) {
                if (line.from() <= from && from < line.to()) {
                    double part = (double) (from - line.from()) / (line.to() - line.from());
                    double strength = line.begin() + part * (line.end() - line.begin());
                    long bits = Draws.bits(Draws.base(base, Draws.keyOf(cause.name())), Purpose.LATENESS);
                    long longer = (long) ((end - from) * (1 + strength * (cause.factor() - 1)));
                    end = from + longer + (long) (strength * cause.more().sample(bits));
                }
            }
        }
        return end;
    }
}
