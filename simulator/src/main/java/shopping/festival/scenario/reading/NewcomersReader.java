package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.NewcomerSpec;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the groups of sellers that join a market made from its shape. */
record NewcomersReader(MarketRead market, List<WarehouseTerms> warehouses, KindsReader kinds) {

    List<NewcomerSpec> read() {
        List<NewcomerSpec> all = new ArrayList<>();
        int origin = market.origins().countries().size();
        for (Section s : market.origins().newcomers()) {
            all.add(group(s, origin++));
        }
        return List.copyOf(all);
    }

    private NewcomerSpec group(Section s, int origin) {
        List<String> countries = market.origins().countries();
        int country = s.choice("country", countries);
        if (s.clean("country") && country == market.origins().home()) {
            s.at("country").wrong("is the home of the market", "Name a foreign origin.");
        }
        Mode mode = Mode.values()[s.choice("fulfilment", MixReader.MODES)];
        double fen = s.find("shipping").map(yuan -> yuan.number(0, 1e6) * 100).orElse(-1.0);
        return new NewcomerSpec(
                new Newcomers(origin, countries.get(country), mode, houses(s, mode, country), fen),
                categories(s),
                s.count("products", 0, Order.OFFERS_MAX),
                s.count("sellers", 0, Order.OFFERS_MAX),
                s.number("cover", 0, 1_000_000),
                kinds.read(s));
    }

    private boolean[] categories(Section s) {
        boolean[] sells = new boolean[market.categories().size()];
        Optional<Item> item = s.find("categories");
        if (item.isEmpty()) {
            Arrays.fill(sells, true);
            return sells;
        }
        List<Item> names = item.get().elements("a list of categories");
        names.forEach(name -> sells[name.oneOf(market.categoryNames())] = true);
        if (item.get().isList() && names.isEmpty()) {
            item.get().wrong("has no category", "Name one, or leave it out for all of them.");
        }
        return sells;
    }

    /** Those it names; else those that serve its country in its mode. */
    private int[] houses(Section s, Mode mode, int country) {
        Optional<Item> item = s.find("warehouses");
        int[] houses = item.map(this::named).orElseGet(() -> serving(mode, country));
        if (item.isPresent() && s.clean("warehouses")) {
            for (int house : houses) {
                checkMode(item.get(), warehouses.get(house), mode);
            }
        }
        if (houses.length == 0 && s.clean("warehouses", "fulfilment", "country")) {
            s.wrong("sells by fulfilment = " + mode.label() + ", but no warehouse is there for it. Add one.");
        }
        return houses;
    }

    private int[] named(Item item) {
        List<String> names = warehouses.stream().map(WarehouseTerms::name).toList();
        return item.elements("a list of warehouses").stream()
                .mapToInt(name -> name.oneOf(names))
                .distinct()
                .toArray();
    }

    private int[] serving(Mode mode, int country) {
        return IntStream.range(0, warehouses.size())
                .filter(w -> warehouses.get(w).mode() == mode)
                .filter(w -> mode != Mode.DIRECT || warehouses.get(w).servesOrigin(country))
                .toArray();
    }

    private static void checkMode(Item item, WarehouseTerms house, Mode mode) {
        if (house.mode() != mode) {
            item.wrong("name " + house.name() + ", which is not " + mode.label() + ". Name " + mode.label()
                    + " warehouses, or change fulfilment.");
        }
    }
}
