package shopping.festival.study.plan.trial;

import java.util.Optional;
import shopping.festival.view.text.Phrases;

/** A verdict in two words, for a cell of a table. */
public final class VerdictWords {
    private VerdictWords() {}

    /** @param verdict none of the plan that the others are compared with */
    public static String of(Optional<Verdict> verdict) {
        return verdict.map(VerdictWords::of).orElseGet(() -> Phrases.of("compared with"));
    }

    private static String of(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Phrases.of("better");
            case WORSE -> Phrases.of("worse");
            case TOO_SMALL_TO_MATTER -> Phrases.of("as good");
            case CANNOT_TELL -> Phrases.of("cannot tell");
        };
    }
}
