package shopping.festival.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Whether two programs play the same model: each count within six standard errors of the difference of two runs.
 *
 * <p>A count's variance is proportional to N, by a factor that depends on N / K alone: it decides how many offers are
 * sure to sell out. The factors are those of {@code PeerMain flat}: over 584 seeds at N / K = 100 and over 338 at 1000.
 */
enum Agreement {
    ATTEMPTS(ReducedResult::attempts, 2.1, 1.9),
    RETRIES(ReducedResult::retries, 0.22, 0.20),
    ACCEPTED(ReducedResult::accepted, 0.13, 0.048),
    LOST(ReducedResult::lost, 0.65, 0.69),
    /** Binomial: the 4.4 % that model R names at N = 5,000,000 are six times the root of 2 · 0.0075 · N. */
    DECLINED(ReducedResult::declined, 0.0075, 0.0076),
    SHIPPED(ReducedResult::shipped, 0.13, 0.048);

    private static final double STANDARD_ERRORS = 6;

    private final ToLongFunction<ReducedResult> count;
    private final double varianceAt100;
    private final double varianceAt1000;

    Agreement(ToLongFunction<ReducedResult> count, double varianceAt100, double varianceAt1000) {
        this.count = count;
        this.varianceAt100 = varianceAt100;
        this.varianceAt1000 = varianceAt1000;
    }

    double tolerance(ReducedFestival model) {
        double decades = Math.log10((double) model.expected() / model.offers()) - 2;
        double share = Math.max(0, Math.min(1, decades));
        double variance = varianceAt100 + share * (varianceAt1000 - varianceAt100);
        return STANDARD_ERRORS * Math.sqrt(2 * variance * model.expected());
    }

    /** What two results disagree on, a sentence each. */
    static List<String> disagreements(ReducedFestival model, ReducedResult one, ReducedResult other) {
        List<String> found = new ArrayList<>();
        for (Agreement each : values()) {
            long a = each.count.applyAsLong(one);
            long b = each.count.applyAsLong(other);
            if (Math.abs(a - b) > each.tolerance(model)) {
                found.add(String.format(
                        Locale.ROOT,
                        "%s: %,d against %,d, %,.0f allowed",
                        each.name().toLowerCase(Locale.ROOT),
                        a,
                        b,
                        each.tolerance(model)));
            }
        }
        return found;
    }
}
