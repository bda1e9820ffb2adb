package shopping.festival.scenario.reading;

import java.util.List;
import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.fault.Units;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads after how long others step in for a warehouse that is down: {@code failover { after = 10 min }}. */
record FailoverReader(List<WarehouseTerms> houses, Goods goods) {

    /** Never, if nobody does. */
    long read(Section fault, double factor, Optional<Units> down) {
        Optional<Item> item = fault.find("failover");
        if (item.isEmpty()) {
            return VirtualTime.NEVER;
        }
        if (!item.get().isObject()) {
            item.get().wrong("does not say after how long", "Write failover { after = 10 min }.");
            return VirtualTime.NEVER;
        }
        Section s = Section.of(item.get());
        long after = s.duration("after", 0, VirtualTime.HORIZON / 2);
        s.refuseUnknown();
        if (factor != 0) {
            item.get().wrong("is for an outage", "Let factor be 0, or remove it.");
        } else if (down.isPresent() && s.isClean() && !leadsSomewhere(down.get())) {
            item.get()
                    .wrong("leads nowhere: no goods of " + down.get().pattern() + " lie at another warehouse as well. "
                            + "Remove it, or let stock lie at more places.");
        }
        return after;
    }

    private boolean leadsSomewhere(Units down) {
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
