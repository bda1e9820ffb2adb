package shopping.festival.scenario.making;

import java.util.function.IntToDoubleFunction;
import shopping.festival.model.market.Market;

/**
 * Which part of its cell's interest each offer is foreseen to draw.
 *
 * @param ofOffer attractiveness by offer
 * @param ofCell its sum by cell
 */
record Attraction(IntToDoubleFunction ofOffer, double[] ofCell) {

    /** As it is in a market. */
    static Attraction in(Market market) {
        double[] ofCell = new double[market.cells().size()];
        for (int i = 0; i < market.offers(); i++) {
            ofCell[market.cell(i)] += market.weight(i);
        }
        return new Attraction(market::weight, ofCell);
    }
}
