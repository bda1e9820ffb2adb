package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.text.Phrases;

/** The decision, as the page of a trial begins with it. */
final class PlanHead {
    private final PlanResult result;

    PlanHead(PlanResult result) {
        this.result = result;
    }

    /** Of several plans the one that earns most on average is told of, and never as surely better than it is. */
    String headline() {
        return switch (result.comparisons().size()) {
            case 0 -> PlanWords.sentences(result).get(0);
            case 1 -> PlanWords.verdict(result, result.comparisons().get(0));
            default -> PlanWords.best(result).orElseThrow();
        };
    }

    List<String> lead() {
        List<String> lead = new ArrayList<>();
        for (int c = 0; c < result.comparisons().size(); c++) {
            Comparison comparison = result.comparisons().get(c);
            if (result.comparisons().size() > 1) {
                lead.add(PlanWords.verdict(result, comparison));
            }
            turns(comparison, result).ifPresent(lead::add);
        }
        if (!result.method().reached()) {
            lead.add(Phrases.of(
                    "After {0} festivals it is not known as precisely as was asked; about {1} would do.",
                    Numbers.text(result.method().replications()),
                    Numbers.text(result.method().replicationsNeeded())));
        }
        if (!result.warnings().isEmpty()) {
            int warnings = result.warnings().size();
            lead.add(Phrases.counted(
                    "One warning stands below: read it before you believe this.",
                    "{0} warnings stand below: read them before you believe this.",
                    warnings,
                    warnings));
        }
        return lead;
    }

    /** What would change a verdict, and which one where there are several; empty if nothing is known to, or nobody wins. */
    static Optional<String> turns(Comparison comparison, PlanResult result) {
        return PlanWords.turns(comparison, result)
                .map(turns -> result.comparisons().size() == 1
                        ? turns
                        : Phrases.of("Of {0} and {1}, {2}", comparison.plan(), comparison.against(), turns));
    }
}
