package shopping.festival.study.replay.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a replay has shown of a shop.
 *
 * @param reasons why nothing is proved, where nothing is
 * @param skus all that anybody tried to buy
 * @param steps in their order
 * @param lateness of all requests
 */
public record Verdict(
        Ruling ruling,
        List<String> reasons,
        List<SkuVerdict> skus,
        List<StepFigures> steps,
        Spread lateness,
        Doubt doubt) {

    /** In a word. */
    public enum Ruling {
        CLEAN,
        BROKEN,
        NOT_CONCLUSIVE;

        /** As files spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Answers that were lost.
     *
     * @param purchases whose answer was lost, or not understood
     * @param foundSold of those, that the shop's books say were sold
     * @param foundNot of those, that its books say were not
     */
    public record Doubt(long purchases, long foundSold, long foundNot) {
        public long unresolved() {
            return purchases - foundSold - foundNot;
        }
    }

    /** All that was done wrong. */
    public List<Finding> findings() {
        return skus.stream().flatMap(sku -> sku.findings().stream()).toList();
    }

    public List<Finding> findings(Finding.Kind kind) {
        return findings().stream().filter(f -> f.kind() == kind).toList();
    }

    /** The SKU that was oversold by the most units. */
    public Optional<Finding> worst() {
        return findings(Finding.Kind.OVERSOLD).stream().max(Comparator.comparingLong(Finding::units));
    }

    public long soldOut() {
        return skus.stream().filter(SkuVerdict::isSoldOut).count();
    }

    public long contended() {
        return skus.stream().filter(SkuVerdict::isContended).count();
    }
}
