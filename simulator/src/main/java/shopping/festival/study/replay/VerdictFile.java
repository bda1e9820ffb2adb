package shopping.festival.study.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Map<String, Object>> findings,
        List<Map<String, @Nullable Object>> skus) {
    static final String NAME = "verdict.json";
    private static final int SCHEMA = 1;

    /** Over all SKUs; units, but for the first three and the last. */
    record Sums(long skus, long soldOut, long contended, long sold, long givenBack, long oversold, long purchases) {}

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
                verdict.findings().stream().map(VerdictFile::finding).toList(),
                verdict.skus().stream().map(VerdictFile::sku).toList());
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

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", finding.kind().label());
        keys.put("sku", finding.sku().name());
        keys.put("units", finding.units());
        keys.put("sentence", finding.sentence());
        keys.put("requests", new ArrayList<>(finding.requests()));
        return keys;
    }

    private static Map<String, @Nullable Object> sku(SkuVerdict sku) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("sku", sku.sku().name());
        keys.put("offer", sku.sku().offer());
        keys.put("stock", sku.sku().stock());
        keys.put("sold", sku.sold());
        keys.put("givenBack", sku.givenBack());
        keys.put("oversold", sku.oversold());
        keys.put("left", sku.left());
        keys.put("counter", sku.counter().label());
        keys.put("inDoubt", sku.inDoubt());
        keys.put("refusals", sku.refusals());
        keys.put("inFlightMost", sku.inFlightMost());
        return keys;
    }
}
