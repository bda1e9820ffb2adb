package shopping.festival.scenario.making;

import shopping.festival.model.market.Market;

/**
 * Which part of its cell's interest each offer is foreseen to draw.
 *
 * @param ofOffer attractiveness by offer
 * @param ofCell its sum by cell
 */
record Attraction(double[] ofOffer, double[] ofCell) {

    /** As it is in a market. */
    static Attraction in(Market market) {
        double[] ofOffer = new double[market.offers()];
        double[] ofCell = new double[market.cells().size()];
        for (int i = 0; i < ofOffer.length; i++) {
            ofOffer[i] = market.weight(i);
            ofCell[market.cell(i)] += market.weight(i);
        }
        return new Attraction(ofOffer, ofCell);
    }
}
