package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the groups of sellers that join a market made from its shape. */
final class NewcomersReader {
    private final MarketReader market;
    private final List<Scenario.WarehouseTerms> warehouses;
    private final PopulationReader population;
    private final ConfigObject eachKind;

    NewcomersReader(
            MarketReader market,
            List<Scenario.WarehouseTerms> warehouses,
            PopulationReader population,
            ConfigObject eachKind) {
        this.market = market;
        this.warehouses = warehouses;
        this.population = population;
        this.eachKind = eachKind;
    }

    List<NewcomerSpec> read() {
        List<NewcomerSpec> all = new ArrayList<>();
        int origin = market.ownOrigins();
        for (Section s : market.newcomers) {
            all.add(group(s, origin++));
        }
        return List.copyOf(all);
    }

    private NewcomerSpec group(Section s, int origin) {
        int country = s.choice("country", market.origins.subList(0, market.ownOrigins()));
        if (s.clean("country") && country == market.home) {
            s.find("country").wrong("is the home of the market", "Name a foreign origin.");
        }
        Mode mode = Mode.values()[s.choice("fulfilment", MixReader.MODES)];
        Item shipping = s.find("shipping");
        double fen = shipping == null ? -1 : shipping.number(0, 1e6) * 100;
        return new NewcomerSpec(
                new Newcomers(origin, market.origins.get(country), mode, houses(s, mode, country), fen),
                categories(s),
                s.count("products", 1, Order.OFFERS_MAX),
                s.count("sellers", 1, Order.OFFERS_MAX),
                s.number("cover", 0, 1_000_000),
                population.kinds(s, eachKind));
    }

    private boolean[] categories(Section s) {
        boolean[] sells = new boolean[market.categories.size()];
        Item item = s.find("categories");
        if (item == null) {
            Arrays.fill(sells, true);
            return sells;
        }
        List<Item> names = item.elements("a list of categories");
        names.forEach(name -> sells[name.oneOf(market.categoryNames())] = true);
        if (item.isList() && names.isEmpty()) {
            item.wrong("has no category", "Name one, or leave it out for all of them.");
        }
        return sells;
    }

    /** Those it names; else those that serve its country in its mode. */
    private int[] houses(Section s, Mode mode, int country) {
        Item item = s.find("warehouses");
        int[] houses = item == null
                ? IntStream.range(0, warehouses.size())
                        .filter(w -> warehouses.get(w).mode() == mode)
                        .filter(w -> mode != Mode.DIRECT
                                || warehouses.get(w).origin() < 0
                                || warehouses.get(w).origin() == country)
                        .toArray()
                : item.elements("a list of warehouses").stream()
                        .mapToInt(this::house)
                        .distinct()
                        .toArray();
        for (int house : item == null || !s.clean("warehouses") ? new int[0] : houses) {
            if (warehouses.get(house).mode() != mode) {
                item.wrong("name " + warehouses.get(house).name() + ", which is not " + mode.label() + ". Name "
                        + mode.label() + " warehouses, or change fulfilment.");
            }
        }
        if (houses.length == 0 && s.clean("warehouses", "fulfilment", "country")) {
            s.wrong("sells by fulfilment = " + mode.label() + ", but no warehouse is there for it. Add one.");
        }
        return houses;
    }

    private int house(Item name) {
        return name.oneOf(warehouses.stream().map(Scenario.WarehouseTerms::name).toList());
    }
}
