package shopping.festival.result.making;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.market.Market;

/**
 * How far figures of a sampled market may be from those of the whole by the luck of the sample alone, read off the
 * sample itself. Sellers are its clusters: which kind of seller a product gets, and how wrong that seller's forecast is,
 * is luck of its own for each, and with a hundredth of the sellers it evens out less. {@code simulator/docs/report.md}
 * has the derivation.
 */
final class SamplingError {
    /** 95 of 100 samples lie within so many standard deviations. */
    private static final double QUANTILE = 1.96;

    private static final String CATEGORY = "byCategory.";
    private static final String SHARE = ".share";

    private final Market market;
    /** By cell (category, origin and fulfilment): the strata, whose interest is the mix's and no luck. */
    private final RatioSpread[] value;

    private final RatioSpread[] units;
    private final double quantile;

    private SamplingError(Market market, double scale) {
        this.market = market;
        int cells = market.cells().size();
        this.value = new RatioSpread[cells];
        this.units = new RatioSpread[cells];
        Arrays.setAll(value, s -> new RatioSpread());
        Arrays.setAll(units, s -> new RatioSpread());
        // Where nothing is left out, nothing is left to luck.
        this.quantile = QUANTILE * Math.sqrt(1 - scale);
    }

    static SamplingError of(Market market, StockLedger stock, double scale) {
        SamplingError error = new SamplingError(market, scale);
        if (scale < 1) {
            error.read(stock);
        }
        return error;
    }

    /** A seller who sells in several cells is a cluster in each. */
    private void read(StockLedger stock) {
        long sellers = market.sellers().size();
        Map<Long, double[]> clusters = new TreeMap<>();
        for (int offer = 0; offer < market.offers(); offer++) {
            double sold = 0;
            for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
                sold += stock.committed(r);
            }
            double price = market.priceFen(offer);
            double weight = market.weight(offer);
            double[] sums =
                    clusters.computeIfAbsent(market.cell(offer) * sellers + market.sellerOf(offer), k -> new double[4]);
            sums[0] += sold * price;
            sums[1] += weight * price;
            sums[2] += sold;
            sums[3] += weight;
        }
        clusters.forEach((key, sums) -> {
            int cell = (int) (key / sellers);
            value[cell].add(sums[0], sums[1]);
            units[cell].add(sums[2], sums[3]);
        });
    }

    /**
     * What the sample alone may do to a figure, as a part of it; empty for what is not a sum of what sellers sell.
     */
    OptionalDouble relative(String measure) {
        return switch (measure) {
            case "gmvFen" -> OptionalDouble.of(quantile * relative(value));
            case "ordersPaidInDay" -> OptionalDouble.of(quantile * relative(units));
            default -> OptionalDouble.empty();
        };
    }

    /** The same of a share, as a share. */
    OptionalDouble ofShare(String measure) {
        if (measure.equals("foreign.gmvShare")) {
            return OptionalDouble.of(quantile * share(market::isForeign));
        }
        for (int c = 0; c < market.categories().size(); c++) {
            int category = c;
            if (measure.equals(CATEGORY + market.categories().get(c).name() + SHARE)) {
                return OptionalDouble.of(quantile * share(cell -> market.categoryOf(cell) == category));
            }
        }
        return OptionalDouble.empty();
    }

    private static double relative(RatioSpread[] strata) {
        double sum = Arrays.stream(strata).mapToDouble(RatioSpread::sum).sum();
        double variance =
                Arrays.stream(strata).mapToDouble(RatioSpread::variance).sum();
        return sum > 0 ? Math.sqrt(variance) / sum : 0;
    }

    /** What a stratum of the part brings moves the share by 1 - p of it, what another brings by p. */
    private double share(IntPredicate isPart) {
        double sum = Arrays.stream(value).mapToDouble(RatioSpread::sum).sum();
        double part = 0;
        for (int s = 0; s < value.length; s++) {
            part += isPart.test(s) ? value[s].sum() : 0;
        }
        if (sum <= 0) {
            return 0;
        }
        double p = part / sum;
        double variance = 0;
        for (int s = 0; s < value.length; s++) {
            double moves = isPart.test(s) ? 1 - p : p;
            variance += moves * moves * value[s].variance();
        }
        return Math.sqrt(variance) / sum;
    }
}
