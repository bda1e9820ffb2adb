package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;

/** Results of trials as a page gets them, without a market to run. */
public final class PlanResults {
    private static final int N = 40;

    private PlanResults() {}

    public static PlanResult twoPlans() {
        return of(2, 3);
    }

    /** A page with a row for each of so many items; item i earns {@link #more} RMB more under the second plan. */
    public static Page listed(int items) {
        PlanResult result = of(2, items);
        Section skus = new SkuSection(result, i -> {
                    PlanResult.SkuAnswer sku = result.skus().get(i);
                    return new PlanResult.SkuAnswer(
                            sku.sku(), sku.name(), sku.category(), sku.plans(), List.of(estimate(100.0 * more(i))));
                })
                .section();
        return PlanPage.of(result, List.of(skus));
    }

    /** From -2,000 to 2,000 in no order, as 211 and 4,001 have no common divisor. */
    public static int more(int item) {
        return item * 211 % 4001 - 2000;
    }

    /** Plan p earns 1,000 p RMB more than the first; everything of item i is a multiple of i + 1. */
    static PlanResult of(int plans, int items) {
        List<PlanResult.PlanAnswer> answers = new ArrayList<>();
        List<PlanResult.Comparison> comparisons = new ArrayList<>();
        for (int p = 0; p < plans; p++) {
            double more = 1e5 * p;
            double[] profit =
                    IntStream.range(0, N).mapToDouble(k -> 4e6 + more + 1e4 * k).toArray();
            answers.add(new PlanResult.PlanAnswer(
                    "plan-" + (char) ('a' + p),
                    "plan.csv",
                    figures(1 + 0.1 * p),
                    List.of(),
                    estimate(3.25),
                    null,
                    profit));
            if (p > 0) {
                double[] difference = IntStream.range(0, N)
                        .mapToDouble(k -> more + 2e3 * (k - 19.5))
                        .toArray();
                comparisons.add(new PlanResult.Comparison(
                        "plan-" + (char) ('a' + p),
                        "plan-a",
                        Verdict.BETTER,
                        figures(0.1 * p),
                        N,
                        7.5,
                        0.8,
                        null,
                        new Turn(0.87, 0.8, 0.74),
                        null,
                        difference));
            }
        }
        List<PlanResult.SkuAnswer> skus = IntStream.range(0, Math.min(100, items))
                .mapToObj(i -> sku(plans, i))
                .toList();
        return new PlanResult(
                PlanResult.SCHEMA,
                new PlanResult.Facts("1", "some/shop.csv", items, 11, 2, 1.5),
                new PlanResult.Market("double11", "0123456789abcdef", 11, 0.0005, 5, true, 0.0001, "cosmetics"),
                new PlanResult.Method(N, false, 1, 0.95, null, 4e4, true, N, 0.2),
                List.of("plan.csv: a column (colour) nobody reads"),
                answers,
                comparisons,
                plans == 1 ? null : levels(plans),
                skus);
    }

    private static PlanResult.SkuAnswer sku(int plans, int i) {
        List<PlanResult.SkuPlan> of = new ArrayList<>();
        List<Estimate> differences = new ArrayList<>();
        for (int p = 0; p < plans; p++) {
            // The last plan never runs out.
            boolean out = p < plans - 1 || plans == 1;
            Map<String, Double> lost = out ? Map.of("leave", 3.0 + i, "another-brand", 1.5) : Map.of();
            of.add(new PlanResult.SkuPlan(figures(0.01 * (i + 1)), out ? new int[] {30 + i, 400, 1200} : null, lost));
            if (p > 0) {
                differences.add(estimate(100.0 * p));
            }
        }
        return new PlanResult.SkuAnswer("SKU-" + i, "有机婴儿燕麦粉 <b>", "cosmetics", of, differences);
    }

    private static Sensitivity levels(int plans) {
        return new Sensitivity(
                10,
                List.of(0.6, 0.8, 1.2, 1.5).stream()
                        .map(d -> new Sensitivity.Level(
                                d,
                                IntStream.range(1, plans)
                                        .mapToObj(p -> estimate(1e5 * p * (d - 0.7)))
                                        .toList()))
                        .toList());
    }

    private static Map<String, Estimate> figures(double size) {
        Map<String, Estimate> figures = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            figures.put(
                    figure.key(),
                    estimate(
                            switch (figure.unit()) {
                                case "share" -> 0.6 * Math.min(1, size);
                                case "fen" -> 4e6 * size;
                                default -> 1000 * size;
                            }));
        }
        return figures;
    }

    private static Estimate estimate(double mean) {
        double half = Math.abs(mean) * 0.02;
        return new Estimate(N, mean, Math.abs(mean) * 0.2, mean - half, mean + half);
    }
}
