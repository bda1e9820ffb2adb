package shopping.festival.study.plan.trial;

import java.util.Optional;

/** A verdict in two words, for a cell of a table. */
public final class VerdictWords {
    private VerdictWords() {}

    /** @param verdict none of the plan that the others are compared with */
    public static String of(Optional<Verdict> verdict) {
        return verdict.map(VerdictWords::of).orElse("compared with");
    }

    private static String of(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_SMALL_TO_MATTER -> "as good";
            case CANNOT_TELL -> "cannot tell";
        };
    }
}
