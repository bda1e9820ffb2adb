package shopping.festival.scenario.reading;

import java.util.stream.IntStream;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.DeliveryPromise;
import shopping.festival.scenario.ForeignPrices;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;

/** What there is in a scenario for its keys to act on. */
record ScenarioFacts(MarketTerms market, Goods goods) {
    /** Promises no further apart are one and the same. */
    private static final double SAME_DAYS = 0.05;

    boolean hasForeign() {
        return goods instanceof ListedOffers listed
                ? listed.offers().stream().anyMatch(o -> o.seller().origin() != market.home())
                : market.supply().built().foreignShare() > 0;
    }

    boolean hasBorder() {
        if (goods instanceof ListedOffers listed) {
            return listed.offers().stream().anyMatch(o -> o.mode().crossBorder());
        }
        Mix built = market.supply().built();
        return hasForeign()
                && (built.modeWeights()[Mode.BONDED.ordinal()] > 0
                        || built.modeWeights()[Mode.DIRECT.ordinal()] > 0
                        || goods.newcomers().stream()
                                .anyMatch(n -> n.group().mode().crossBorder()));
    }

    /** Whether anything comes by direct mail, which a bonded offer may too. */
    boolean hasPorts() {
        return goods instanceof ListedOffers listed
                ? listed.offers().stream()
                        .flatMap(o -> o.stock().stream())
                        .anyMatch(s -> market.warehouses().get(s.warehouse()).mode() == Mode.DIRECT)
                : hasBorder();
    }

    boolean hasCustoms() {
        return !market.supply().without(Mechanism.CUSTOMS);
    }

    boolean hasFactors() {
        return !market.supply().without(Mechanism.FACTORS);
    }

    boolean isRigid() {
        return market.economics().elasticity() == 0;
    }

    double sensitivity() {
        return market.promise().sensitivity();
    }

    /** Whether direct mail promises something else than it did at the reference. */
    boolean promisesAnew() {
        DeliveryPromise promise = market.promise();
        // Those of newcomers alone came later than the reference.
        double mean = IntStream.range(0, market.warehouses().size())
                .filter(w -> market.warehouses().get(w).mode() == Mode.DIRECT)
                .filter(w -> goods.newcomers().stream()
                        .noneMatch(n -> n.origin() == market.warehouses().get(w).origin()))
                .mapToDouble(w -> promise.daysOf()[w])
                .average()
                .orElse(0);
        return Math.abs(mean - promise.referenceDays()[Mode.DIRECT.ordinal()]) > SAME_DAYS;
    }

    ForeignPrices prices() {
        return market.economics().foreignPrices();
    }
}
