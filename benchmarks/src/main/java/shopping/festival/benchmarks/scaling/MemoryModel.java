package shopping.festival.benchmarks.scaling;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How the live set grows, each as a straight line.
 *
 * @param bytesPerOffer without the rows held
 * @param bytesAtNoOffers what the line begins with
 * @param bytesPerOrder without the rows held
 * @param rowsPerOrder held at the fullest minute
 */
record MemoryModel(double bytesPerOffer, double bytesAtNoOffers, double bytesPerOrder, double rowsPerOrder) {

    static MemoryModel fit(List<MemorySample> samples) {
        SimpleRegression offers = new SimpleRegression();
        SimpleRegression orders = new SimpleRegression();
        SimpleRegression rows = new SimpleRegression();
        for (MemorySample s : samples) {
            if (s.intents() == MemorySample.INTENTS) {
                offers.addData(s.offers(), s.live().bytesLessRows());
            }
            if (s.offers() == MemorySample.OFFERS) {
                orders.addData(s.intents(), s.live().bytesLessRows());
                rows.addData(s.intents(), s.live().rowsHeld());
            }
        }
        return new MemoryModel(offers.getSlope(), offers.getIntercept(), orders.getSlope(), rows.getSlope());
    }
}
