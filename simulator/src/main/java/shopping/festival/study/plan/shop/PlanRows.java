package shopping.festival.study.plan.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import shopping.festival.base.text.WordList;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.StockPlan;

/** Puts the rows of a plan together, product by product and location by location. */
final class PlanRows {
    /** Times the forecast. */
    private static final double TOO_MANY = 100;

    private final Shop shop;
    private final Terrain terrain;
    private final Skus skus;
    private final PolicyReader policies;
    private final Lookup locations;
    private final boolean[] planned;
    private final PlanModes modes;
    private final PlanPrices prices;
    private final Map<Long, Place> places = new LinkedHashMap<>();

    /** @param shown names the money that the seller counts in */
    PlanRows(Shop shop, Terrain terrain, Notation shown) {
        this.shop = shop;
        this.terrain = terrain;
        this.skus = new Skus(shop);
        this.policies = new PolicyReader(terrain);
        this.locations =
                new Lookup(terrain.locations().stream().map(Location::name).toList());
        this.planned = new boolean[shop.items().size()];
        this.modes = new PlanModes(shop, terrain, shown);
        this.prices = new PlanPrices(shop, shown.currency());
    }

    void add(Row row) {
        int item = item(row.cell(PlanColumn.SKU));
        if (!row.isWhole()) {
            return;
        }
        Optional<Mode> mode = modes.read(row.cell(PlanColumn.FULFILMENT), row.line(), item);
        prices.read(row.cell(PlanColumn.PRICE), row.line(), item);
        int location = location(row.cell(PlanColumn.LOCATION), item, mode);
        Cell initial = row.cell(PlanColumn.INITIAL_UNITS);
        int units = initial.isEmpty() ? Place.UNSAID : initial.units(0, StockPlan.UNITS_MAX);
        boolean unitsWrong = !initial.isEmpty() && units < 0;
        PolicyReader.Told told = policies.read(row);
        if (item < 0 || location < 0) {
            return;
        }
        long key = (long) item * terrain.locations().size() + location;
        Place place = places.get(key);
        if (place == null) {
            places.put(key, new Place(item, location, row.line(), units, unitsWrong, told));
        } else {
            place.add(row, unitsWrong ? Place.UNSAID : units, told);
        }
    }

    /** Index of the row's product; below 0 if it is not to be found, which is noted unless the shop has failed. */
    private int item(Cell sku) {
        if (!Skus.isUsable(sku) || skus.size() == 0) {
            return -1;
        }
        int item = skus.indexOf(sku.text());
        if (item < 0) {
            sku.wrong("is not in the shop. " + skus.advice(sku.text()));
        } else {
            planned[item] = true;
        }
        return item;
    }

    /** @param mode by which the plan sells the item, empty if it cannot be told */
    private int location(Cell cell, int item, Optional<Mode> mode) {
        if (!cell.isThere("Use one of " + locations + ".")) {
            return -1;
        }
        int location = cell.oneOf(locations, "is not a location of this market");
        if (location < 0 || item < 0 || mode.isEmpty()) {
            return location;
        }
        Item goods = shop.items().get(item);
        if (goods.origin() == Item.UNKNOWN) {
            return location;
        }
        String wrong = null;
        Location there = terrain.locations().get(location);
        if (!terrain.servesMode(location, mode.get())) {
            wrong = "is " + there.mode().label() + " and cannot serve " + goods.sku() + ", whose fulfilment is "
                    + mode.get().label();
        } else if (!terrain.servesOrigin(location, goods.origin())) {
            wrong = "serves " + terrain.origins().get(there.origin()) + " and not " + goods.sku() + ", which is from "
                    + terrain.origins().get(goods.origin());
        }
        if (wrong != null) {
            List<String> others = terrain.namesOf(terrain.serving(mode.get(), goods.origin()));
            cell.wrong(wrong + ". "
                    + (others.isEmpty() ? "Change its fulfilment." : "Use " + WordList.of(others, "or") + "."));
        }
        return location;
    }

    /** Notes what can be told only after the last row. */
    void close(String file, Findings findings) {
        askAboutStock(file, findings);
        places.values().stream()
                .filter(Place::isWithoutUnits)
                .mapToLong(Place::line)
                .sorted()
                .forEach(line -> findings.problem(
                        file, line, "initial_units is empty. Write the units on hand at the bell, 0 for none."));
        for (int item = 0; item < planned.length; item++) {
            if (!planned[item]) {
                findings.problem(
                        file,
                        0,
                        "sku (" + Cell.shown(skus.get(item)) + ") of the shop has no row in this"
                                + " plan. Add one, with initial_units 0 if it is not stocked.");
            }
        }
        if (findings.isClean(file)) {
            new LotsCheck(shop).warn(places.values(), file, findings);
        }
    }

    /** By product, of those that the plan sells another way than the shop. */
    SortedMap<Integer, Mode> fulfilments() {
        return modes.others();
    }

    /** By product, in fen, of those that the plan sells at another price than the shop. */
    SortedMap<Integer, Long> prices() {
        return prices.others();
    }

    /** Asks about a stock that nobody can mean: so many times what the shop expects to sell. */
    private void askAboutStock(String file, Findings findings) {
        ItemUnits all = ItemUnits.of(places.values(), shop.items().size(), Place::units);
        for (int item = 0; item < shop.items().size(); item++) {
            Item goods = shop.items().get(item);
            long units = all.units()[item];
            double expected = Math.max(1, goods.expectedUnits());
            if (goods.origin() != Item.UNKNOWN && units >= TOO_MANY * expected) {
                findings.warning(
                        file,
                        all.lines()[item],
                        "sku (" + Cell.shown(goods.sku()) + ") has " + units + " units in this plan, "
                                + Math.round(units / expected) + " times what the shop expects to sell of it ("
                                + Math.round(goods.expectedUnits()) + "). Is it meant?");
            }
        }
    }

    /** By product and location. */
    List<Stocking> stockings() {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> place.getValue().stocking())
                .toList();
    }
}
