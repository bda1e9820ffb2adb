package shopping.festival.study.plan.importing;

import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.shop.Terrain;

/** What a market knows of its categories, for the cells that no export fills. */
record Market(Terrain terrain, EconomicsTerms economics) {
    /**
     * By how much the lift of a product differs from that of its category: with a level that is known to a fifth it comes to
     * the 0.5 by which the market's small businesses are off. Assumption.
     */
    static final double LIFT_CV = 0.45;

    /** Stock as a multiple of the forecast, as the default of {@code market.population.cover}. */
    static final double COVER = 1.1;

    static Market of(Scenario scenario, Terrain terrain) {
        return new Market(terrain, scenario.market().economics());
    }

    double discount(int category) {
        return economics.discount()[category];
    }

    double costShare(int category) {
        return economics.unitCostShare()[category];
    }

    double salvageShare(int category) {
        return economics.salvage()[category];
    }

    double lift(int category) {
        return economics.festivalLift()[category];
    }

    double rmbPerUsd() {
        return economics.exports().rmbPerUsd();
    }
}
