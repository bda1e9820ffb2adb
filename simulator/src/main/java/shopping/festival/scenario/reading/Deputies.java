package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.fault.Units;

/** Who else may hold what lies at warehouses that are down. */
record Deputies(List<WarehouseTerms> houses, Goods goods) {

    boolean isThereAny(Units down) {
        // Java 17 has no switch over sealed types yet.
        return goods instanceof PopulationSpec shape
                ? houses.stream().anyMatch(w -> down.has(w.name()) && hasDeputy(shape, w, down))
                : hasDeputy((ListedOffers) goods, down);
    }

    private boolean hasDeputy(ListedOffers listed, Units down) {
        return listed.offers().stream()
                .anyMatch(offer -> offer.stock().stream().anyMatch(s -> isDown(s.warehouse(), down))
                        && offer.stock().stream().anyMatch(s -> !isDown(s.warehouse(), down)));
    }

    private boolean isDown(int warehouse, Units down) {
        return down.has(houses.get(warehouse).name());
    }

    /** Domestic offers may lie at several centres, bonded ones overseas too. */
    private boolean hasDeputy(PopulationSpec shape, WarehouseTerms house, Units down) {
        double[] locations = shape.stocking().locations();
        double several = 0;
        for (int n = 1; n < locations.length; n++) {
            several += locations[n];
        }
        boolean isShared =
                house.mode() == Mode.DOMESTIC ? several > 0 : shape.stocking().directBackupShare() > 0;
        Mode deputy =
                house.mode() == Mode.DOMESTIC ? Mode.DOMESTIC : house.mode() == Mode.BONDED ? Mode.DIRECT : Mode.BONDED;
        return isShared && houses.stream().anyMatch(w -> w.mode() == deputy && !down.has(w.name()));
    }
}
