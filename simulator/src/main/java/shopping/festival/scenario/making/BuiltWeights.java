package shopping.festival.scenario.making;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.MarketBuilder;

/**
 * The attractiveness that offers had in their cells before anybody entered or left: what sellers go by who have not
 * foreseen that.
 */
final class BuiltWeights {
    private final Map<Cell, Double> ofCell = new LinkedHashMap<>();
    private final boolean kept;
    private double[] ofOffer = new double[16];

    /** @param kept whether anybody will ask for them: a large market notes a million */
    BuiltWeights(boolean kept) {
        this.kept = kept;
    }

    /** Notes an offer of the market as it was built, also of who has left since. */
    void built(Cell cell, double weight) {
        if (kept) {
            ofCell.merge(cell, weight, Double::sum);
        }
    }

    double of(Cell cell) {
        return ofCell.getOrDefault(cell, 0.0);
    }

    /** Notes what an offer that is there goes by. */
    void offer(int added, double weight) {
        if (!kept) {
            return;
        }
        if (added >= ofOffer.length) {
            ofOffer = Arrays.copyOf(ofOffer, Math.max(added + 1, ofOffer.length * 2));
        }
        ofOffer[added] = weight;
    }

    /** By offer and cell of the market that has come of it. */
    Attraction in(Market market, MarketBuilder builder) {
        double[] weights = new double[market.offers()];
        for (int added = 0; added < weights.length; added++) {
            weights[builder.placeOf(added)] = ofOffer[added];
        }
        return new Attraction(
                offer -> weights[offer],
                market.cells().stream().mapToDouble(this::of).toArray());
    }
}
