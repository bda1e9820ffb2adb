package shopping.festival.plan;

import shopping.festival.statistics.Estimate;

/** How a plan stands to another one, as far as an interval of their difference tells. */
public enum Verdict {
    BETTER,
    WORSE,
    CANNOT_TELL;

    static Verdict of(Estimate more) {
        if (!more.signIsKnown()) {
            return CANNOT_TELL;
        }
        return more.low() > 0 ? BETTER : WORSE;
    }
}
