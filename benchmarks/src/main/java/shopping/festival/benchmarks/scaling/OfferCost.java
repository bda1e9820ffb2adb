package shopping.festival.benchmarks.scaling;

import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * What offers add to an attempt: tables that leave the cache, and what every offer costs once a run, sold or not. Fitted
 * to the inline driver: ns = base · attempts + tenfold · attempts · log10(offers / the fewest) + once · offers. A tenfold
 * is the honest unit: popularity falls with the rank, so each tenfold of offers draws about as many attempts as the one
 * before, and those are the ones that miss the cache.
 *
 * @param base ns an attempt at the fewest offers
 * @param tenfold ns an attempt
 * @param once ns an offer
 */
record OfferCost(double base, double tenfold, double once, double typicalError) {

    static OfferCost fit(List<Level> levels) {
        List<Level> inline =
                levels.stream().filter(l -> l.setting().threads() == 0).toList();
        double[] ones = new double[inline.size()];
        double[][] parts = new double[inline.size()][];
        for (int i = 0; i < inline.size(); i++) {
            Level level = inline.get(i);
            ones[i] = 1;
            double nanos = level.fastestSeconds() * 1e9;
            double attempts = level.any().attempts();
            int offers = level.setting().offers();
            parts[i] = new double[] {attempts / nanos, attempts * tenfolds(offers) / nanos, offers / nanos};
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(ones, parts);
        double[] found = regression.estimateRegressionParameters();
        double squares = 0;
        for (double residual : regression.estimateResiduals()) {
            squares += residual * residual;
        }
        return new OfferCost(found[0], found[1], found[2], Math.sqrt(squares / inline.size()));
    }

    static double tenfolds(int offers) {
        return Math.log10(offers / (double) Sweep.OFFER_COUNTS[0]);
    }
}
