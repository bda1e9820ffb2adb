package shopping.festival.study.plan.trial;

/** A verdict in two words, for a cell of a table. */
public final class VerdictWords {
    private VerdictWords() {}

    /** @param verdict null for the plan that the others are compared with */
    public static String of(Verdict verdict) {
        if (verdict == null) {
            return "compared with";
        }
        return switch (verdict) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_SMALL_TO_MATTER -> "as good";
            case CANNOT_TELL -> "cannot tell";
        };
    }
}
