package shopping.festival.study.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.verdict.Finding;
import shopping.festival.study.replay.verdict.SkuVerdict;
import shopping.festival.study.replay.verdict.Spread;
import shopping.festival.study.replay.verdict.StepFigures;
import shopping.festival.study.replay.verdict.Verdict;

/**
 * {@code verdict.json}, key by key.
 *
 * @param from seconds since the bell
 * @param forSeconds how long a stretch
 * @param stockShare of the day's stock
 * @param skus all that anybody tried to buy, in the order of their numbers
 */
record VerdictFile(
        int schema,
        String version,
        String scenario,
        long seed,
        double scale,
        double from,
        double forSeconds,
        double speed,
        double stockShare,
        String target,
        String ruling,
        List<String> reasons,
        Sums sums,
        Verdict.Doubt doubt,
        Played.Generator generator,
        Spread latenessMillis,
        List<StepFigures> steps,
        List<FindingTold> findings,
        List<SkuTold> skus) {
    static final String NAME = "verdict.json";
    private static final int SCHEMA = 1;

    /** Over all SKUs; units, but for the first three and the last. */
    record Sums(long skus, long soldOut, long contended, long sold, long givenBack, long oversold, long purchases) {}

    /** A {@link Finding}. */
    record FindingTold(String kind, String sku, long units, String sentence, List<Finding.Proof> requests) {
        static FindingTold of(Finding finding) {
            return new FindingTold(
                    finding.kind().label(),
                    finding.sku().name(),
                    finding.units(),
                    finding.sentence(),
                    finding.requests());
        }
    }

    /** A {@link SkuVerdict}. */
    record SkuTold(
            String sku,
            int offer,
            int stock,
            long sold,
            long givenBack,
            long oversold,
            @Nullable Long left,
            String counter,
            long inDoubt,
            long refusals,
            int inFlightMost) {
        static SkuTold of(SkuVerdict sku) {
            return new SkuTold(
                    sku.sku().name(),
                    sku.sku().offer(),
                    sku.sku().stock(),
                    sku.sold(),
                    sku.givenBack(),
                    sku.oversold(),
                    sku.left(),
                    sku.counter().label(),
                    sku.inDoubt(),
                    sku.refusals(),
                    sku.inFlightMost());
        }
    }

    static VerdictFile of(ReplayOrder order, double stockShare, Played played, Verdict verdict, String version) {
        return new VerdictFile(
                SCHEMA,
                version,
                order.experiment().scenario().name(),
                order.experiment().seed(),
                order.experiment().scale(),
                order.stretch().fromMicros() / 1e6,
                (order.stretch().toMicros() - order.stretch().fromMicros()) / 1e6,
                order.stretch().speed(),
                stockShare,
                order.target().name(),
                verdict.ruling().label(),
                verdict.reasons(),
                sums(verdict, played),
                verdict.doubt(),
                played.generator(),
                verdict.lateness(),
                verdict.steps(),
                verdict.findings().stream().map(FindingTold::of).toList(),
                verdict.skus().stream().map(SkuTold::of).toList());
    }

    static Sums sums(Verdict verdict, Played played) {
        return new Sums(
                verdict.skus().size(),
                verdict.soldOut(),
                verdict.contended(),
                verdict.skus().stream().mapToLong(SkuVerdict::sold).sum(),
                verdict.skus().stream().mapToLong(SkuVerdict::givenBack).sum(),
                verdict.skus().stream().mapToLong(SkuVerdict::oversold).sum(),
                played.purchases().size());
    }
}
