package shopping.festival.study.compare;

/**
 * A measure that is not the same on both sides, and what that means.
 *
 * @param name the shortest by which it may be asked for
 * @param size how many times its tolerance it moved
 * @param isBeyond whether that is more than once
 */
record Judged(Change change, String name, Verdict verdict, double size, boolean isBeyond) {

    /** What B is by it, against A. */
    enum Verdict {
        WORSE,
        BETTER,
        NEITHER
    }

    static Verdict verdict(Change c) {
        Direction direction = Direction.of(c.measure());
        if (direction == Direction.NEUTRAL) {
            return Verdict.NEITHER;
        }
        if (Double.isNaN(c.a()) || Double.isNaN(c.b())) {
            return ofWhatNeverCame(c);
        }
        boolean isBetter = c.difference() > 0 == (direction == Direction.MORE_IS_BETTER);
        return isBetter ? Verdict.BETTER : Verdict.WORSE;
    }

    /** What never was saturated has nothing to drain; what never was delivered never came. */
    private static Verdict ofWhatNeverCame(Change c) {
        boolean isGone = Double.isNaN(c.b());
        if (c.measure().endsWith(".drainedAt")) {
            return isGone ? Verdict.BETTER : Verdict.WORSE;
        }
        if (c.measure().endsWith("eliveredAt") || c.measure().endsWith("MillionAt")) {
            return isGone ? Verdict.WORSE : Verdict.BETTER;
        }
        return Verdict.NEITHER;
    }
}
