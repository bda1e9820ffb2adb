package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.SkuAnswer;
import shopping.festival.study.plan.trial.PlanResult.SkuPlan;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.text.Phrases;

/** The items a page names: those that lose most, and how they stand under each plan. */
public final class PlanItems {
    /** More rows than these are looked up in the files. */
    private static final int MOST = 15;

    private static final int LABEL_PLACES = 34;

    private final PlanResult result;
    private final List<SkuAnswer> named;

    PlanItems(PlanResult result) {
        this.result = result;
        this.named = result.skus().stream().limit(MOST).toList();
    }

    public List<SkuAnswer> named() {
        return named;
    }

    /** Where a figure of the item under a plan stands in the result. */
    String source(SkuAnswer sku, int plan, Figure figure) {
        return "/skus/" + result.skus().indexOf(sku) + "/plans/" + plan + "/figures/" + figure.key() + "/mean";
    }

    /** True if the shop has more than are named. */
    boolean isCut() {
        return result.facts().items() > named.size();
    }

    /** What the rows are, in words. */
    String whose() {
        return isCut()
                ? Phrases.of(
                        "the {0} of {1} items that lose most money for want of stock under {2}",
                        named.size(),
                        Numbers.text(result.facts().items()),
                        result.plans().get(0).name())
                : Phrases.counted(
                        "the shop's item",
                        "the shop's {0} items",
                        result.facts().items(),
                        named.size());
    }

    /** The SKU and its whole name, for tables. */
    public static String named(SkuAnswer sku) {
        return named(sku.sku(), sku.name());
    }

    public static String named(String sku, String name) {
        return name.isEmpty() || name.equals(sku) ? sku : sku + " " + name;
    }

    /** The same as short as the edge of a chart. */
    public static String label(SkuAnswer sku) {
        return label(sku.sku(), sku.name());
    }

    public static String label(String sku, String name) {
        String text = named(sku, name);
        return text.codePointCount(0, text.length()) <= LABEL_PLACES
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LABEL_PLACES - 1)) + "…";
    }

    static List<String> labels(List<SkuAnswer> skus) {
        return skus.stream().map(PlanItems::label).toList();
    }

    static @Nullable Estimate of(SkuPlan plan, Figure figure) {
        return plan.figures().get(figure.key());
    }

    static double mean(SkuPlan plan, Figure figure) {
        Estimate e = of(plan, figure);
        return e == null ? 0 : e.mean();
    }

    /** Units on hand at the bell and delivered later: all are sold or left over. */
    static double stocked(SkuPlan plan) {
        return mean(plan, Figure.SOLD_UNITS) + mean(plan, Figure.LEFTOVER_UNITS);
    }

    /** A bar an item, a kind of bar a plan. */
    List<Chart.Line> bars(List<SkuAnswer> skus, ToDoubleFunction<SkuPlan> value) {
        return PlanBars.of(
                result,
                skus.size(),
                (p, i) -> value.applyAsDouble(skus.get(i).plans().get(p)));
    }
}
