package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.model.market.Category;
import shopping.festival.model.order.Station;
import shopping.festival.model.sellers.Closure;
import shopping.festival.model.sellers.Disturbances;
import shopping.festival.model.sellers.Miscount;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.PlaceEffect;
import shopping.festival.scenario.fault.StockEffect;
import shopping.festival.scenario.fault.Stretch;

/** Makes of a scenario's faults what goes wrong with stock. */
record DisturbancesMaker(Scenario scenario, long seedKey) {

    Disturbances disturbances() {
        List<Miscount> miscounts = new ArrayList<>();
        scenario.hits(StockEffect.class, seedKey).forEach(hit -> miscounts(hit, miscounts));
        List<Closure> closures = new ArrayList<>();
        scenario.hits(PlaceEffect.class, seedKey).stream()
                .filter(hit -> hit.effect().seen())
                .forEach(hit -> closures(hit, closures));
        return new Disturbances(miscounts, closures);
    }

    private void miscounts(Hit<StockEffect> hit, List<Miscount> to) {
        List<Category> categories = scenario.market().frame().categories();
        boolean[] some = new boolean[categories.size()];
        for (int c = 0; c < some.length; c++) {
            some[c] = hit.effect().categories().has(categories.get(c).name());
        }
        for (Stretch s : hit.whole()) {
            to.add(new Miscount(hit.name(), some, s.from(), s.to(), hit.effect().share()));
        }
    }

    /** Each time in which nobody picks there, from when that is seen. */
    private void closures(Hit<PlaceEffect> hit, List<Closure> to) {
        long after = hit.effect().failover();
        for (int w = 0; w < scenario.warehouses().size(); w++) {
            boolean isHit = hit.effect()
                    .hits(Station.WAREHOUSE, scenario.warehouses().get(w).name());
            if (isHit && scenario.warehouses().get(w).pickers().isLimited()) {
                for (Stretch s : hit.whole()) {
                    if (s.from() + after < s.to()) {
                        to.add(new Closure(w, s.from() + after, s.to()));
                    }
                }
            }
        }
    }
}
