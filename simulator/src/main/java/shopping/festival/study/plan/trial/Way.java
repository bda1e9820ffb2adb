package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Location;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.view.text.Phrases;

/**
 * A way for everything to reach its buyers: a mode and, for goods of a group that has a centre abroad of its own, whether
 * they go from there or from the centres that it shares with others.
 *
 * @param isFromOwnCentre only with {@link Mode#DIRECT}
 * @param centres the names of the centres of its own, empty where goods are not divided by them
 */
record Way(Mode mode, boolean isFromOwnCentre, String centres) {

    /** The ways a shop is tried by; a centre of its own is one only if something of the shop may lie there. */
    static List<Way> all(Terrain terrain, Shop shop) {
        List<Integer> origins =
                shop.items().stream().map(Item::origin).distinct().toList();
        String own = IntStream.range(0, terrain.locations().size())
                .filter(w -> origins.stream().anyMatch(o -> terrain.isOwnCentre(w, o)))
                .mapToObj(terrain.locations()::get)
                .map(Location::name)
                .collect(Collectors.joining(", "));
        List<Way> ways = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            boolean isDivided = mode == Mode.DIRECT && !own.isEmpty();
            if (isDivided) {
                ways.add(new Way(mode, true, own));
            }
            ways.add(new Way(mode, false, isDivided ? own : ""));
        }
        return List.copyOf(ways);
    }

    /** Its name in files. */
    String label() {
        if (centres.isEmpty()) {
            return mode.label();
        }
        return mode.label() + (isFromOwnCentre ? " from " + centres : ", shared centres");
    }

    /** The same in sentences. */
    String told() {
        String way = Phrases.of(
                switch (mode) {
                    case DOMESTIC -> Phrases.later("domestic");
                    case BONDED -> Phrases.later("bonded");
                    case DIRECT -> Phrases.later("direct");
                });
        if (centres.isEmpty()) {
            return way;
        }
        return isFromOwnCentre ? Phrases.of("{0} from {1}", way, centres) : Phrases.of("{0}, shared centres", way);
    }

    /** Where goods of an origin may lie to go this way. */
    List<Integer> places(Terrain terrain, int origin) {
        return terrain.serving(mode, origin).stream()
                .filter(w -> terrain.locations().get(w).mode() == mode)
                .filter(w -> terrain.isOwnCentre(w, origin) == isFromOwnCentre)
                .toList();
    }
}
