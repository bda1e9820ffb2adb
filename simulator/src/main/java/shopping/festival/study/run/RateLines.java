package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shopping.festival.result.Summary;
import shopping.festival.view.text.PlusMinus;

/** The rates of stock over replications, each both ways: of all buyers of all of them, and as the mean of their own rates. */
final class RateLines {
    private static final Map<String, String> RATES = Map.of(
            "stockOut.attemptRate", "sold-out answers",
            "stockOut.firstAttemptFillRate", "first tries filled or promised",
            "stockOut.shelfFillRate", "fill rate from the shelf");

    private static final List<String> ORDER =
            List.of("stockOut.attemptRate", "stockOut.firstAttemptFillRate", "stockOut.shelfFillRate");

    static final String RATIO_OF_MEANS = "ratio of means";
    static final String MEAN_OF_RATES = "mean of the days' rates";

    /** One rate: in words, as the ratio of the means, and as the mean of the replications' own. */
    record Row(String name, String ratioOfMeans, String meanOfRates) {}

    private RateLines() {}

    /** Without those that no replication has. */
    static List<Row> of(Summary summary) {
        List<Row> rows = new ArrayList<>();
        for (String key : ORDER) {
            Summary.Estimate e = summary.measures().get(key);
            if (e != null && e.ratioOfMeans() != null) {
                rows.add(new Row(
                        RATES.getOrDefault(key, key),
                        PlusMinus.percentRange(e.ratioOfMeans().estimate()),
                        PlusMinus.percentRange(e.value())));
            }
        }
        return rows;
    }
}
