package shopping.festival.study.plan.importing;

import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.shop.Terrain;

/** What a market knows of its categories, for the cells that no export fills. */
record Market(Terrain terrain, EconomicsTerms economics) {
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
