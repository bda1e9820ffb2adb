package shopping.festival.result.measurable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.order.Station;
import shopping.festival.result.ResultKeys;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamTerms;

/** The names under which the groups of a result have their members, for one scenario. */
final class MemberNames {
    /** By a group's path, or by the last part of it. */
    private final Map<String, List<String>> byGroup = new TreeMap<>();

    MemberNames(Scenario scenario) {
        MarketTerms market = scenario.market();
        List<String> foreign = new ArrayList<>(market.origins());
        if (market.home() < foreign.size()) {
            foreign.remove(market.home());
        }
        List<String> stations = stations(scenario.stages());
        byGroup.put("byOrigin", market.origins());
        byGroup.put("exports.byOrigin", foreign);
        byGroup.put("foreign.rankByOrigin", foreign);
        byGroup.put("byMode", Stream.of(Mode.values()).map(Mode::label).toList());
        byGroup.put(
                "byCategory", market.categories().stream().map(Category::name).toList());
        byGroup.put("byRegion", market.regions());
        byGroup.put(
                "byStream",
                scenario.stages().buyers().streams().stream()
                        .map(StreamTerms::name)
                        .toList());
        byGroup.put(
                "byKind", Stream.of(SellerKind.values()).map(SellerKind::label).toList());
        byGroup.put("byMarketplace", market.marketplaces());
        byGroup.put("newcomers", newcomers(scenario));
        byGroup.put("stations", stations);
        byGroup.put("probes", stations);
        byGroup.put("warehouses", scenario.stages().warehouseNames());
    }

    private static List<String> newcomers(Scenario scenario) {
        return scenario.goods().newcomers().stream()
                .map(NewcomerSpec::origin)
                .map(scenario.market().origins()::get)
                .toList();
    }

    /** Stations of a kind, each behind its kind. */
    private static List<String> stations(StageTerms stages) {
        List<String> stations = new ArrayList<>();
        for (Station station : Station.values()) {
            List<String> names = switch (station) {
                case CHECKOUT, PAYMENT -> List.of(station.label());
                case SELLERS -> stages.checkout().stock().isLimited() ? List.of(station.label()) : List.of();
                case WAREHOUSE -> stages.warehouseNames();
                case CUSTOMS -> stages.delivery().portNames();
            };
            names.forEach(name -> stations.add(station.label() + "." + name));
        }
        return stations;
    }

    /** The paths a key stands for. */
    List<String> paths(String key) {
        int any = key.indexOf("." + ResultKeys.ANY);
        if (any < 0) {
            return List.of(key);
        }
        String group = key.substring(0, any);
        List<String> rest = paths(key.substring(any + 2));
        List<String> paths = new ArrayList<>();
        for (String name : members(group)) {
            rest.forEach(below -> paths.add(group + "." + name + below));
        }
        return paths;
    }

    private List<String> members(String group) {
        List<String> names = byGroup.get(group);
        names = names == null ? byGroup.get(group.substring(group.lastIndexOf('.') + 1)) : names;
        if (names == null) {
            throw new IllegalStateException("nobody says who the members of " + group + " are");
        }
        return names;
    }
}
