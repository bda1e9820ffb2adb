package shopping.festival.study.plan.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Long, Place> places = new LinkedHashMap<>();

    PlanRows(Shop shop, Terrain terrain) {
        this.shop = shop;
        this.terrain = terrain;
        this.skus = new Skus(shop);
        this.policies = new PolicyReader(terrain);
        this.locations =
                new Lookup(terrain.locations().stream().map(Location::name).toList());
        this.planned = new boolean[shop.items().size()];
    }

    void add(Row row) {
        int item = item(row.cell(PlanColumn.SKU));
        if (!row.isWhole()) {
            return;
        }
        int location = location(row.cell(PlanColumn.LOCATION), item);
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

    private int location(Cell cell, int item) {
        if (!cell.isThere("Use one of " + locations + ".")) {
            return -1;
        }
        int location = cell.oneOf(locations, "is not a location of this market");
        if (location < 0 || item < 0) {
            return location;
        }
        Item goods = shop.items().get(item);
        if (goods.origin() == Item.UNKNOWN) {
            return location;
        }
        String wrong = null;
        Location there = terrain.locations().get(location);
        if (!terrain.servesMode(location, goods.mode())) {
            wrong = "is " + there.mode().label() + " and cannot serve " + goods.sku() + ", whose fulfilment is "
                    + goods.mode().label();
        } else if (!terrain.servesOrigin(location, goods.origin())) {
            wrong = "serves " + terrain.origins().get(there.origin()) + " and not " + goods.sku() + ", which is from "
                    + terrain.origins().get(goods.origin());
        }
        if (wrong != null) {
            List<String> others = terrain.namesOf(terrain.serving(goods.mode(), goods.origin()));
            cell.wrong(
                    wrong + ". " + (others.isEmpty() ? "Change its fulfilment." : "Use " + Names.either(others) + "."));
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
    }

    /** Asks about a stock that nobody can mean: so many times what the shop expects to sell. */
    private void askAboutStock(String file, Findings findings) {
        long[] units = new long[planned.length];
        long[] lines = new long[planned.length];
        places.forEach((key, place) -> {
            int item = (int) (key / terrain.locations().size());
            units[item] += place.units();
            lines[item] = lines[item] == 0 ? place.line() : Math.min(lines[item], place.line());
        });
        for (int item = 0; item < units.length; item++) {
            Item goods = shop.items().get(item);
            double expected = Math.max(1, goods.expectedUnits());
            if (goods.origin() != Item.UNKNOWN && units[item] >= TOO_MANY * expected) {
                findings.warning(
                        file,
                        lines[item],
                        "sku (" + Cell.shown(goods.sku()) + ") has " + units[item] + " units in this plan, "
                                + Math.round(units[item] / expected) + " times what the shop expects to sell of it ("
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
