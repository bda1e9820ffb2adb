package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.problems.Problems;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.study.plan.shop.Terrain;

/** Plans that exports give: what lies there today, that and what the export advises to send, and the forecast covered. */
final class StockPlans {
    static final String NOW = "plan-now.csv";
    static final String RESTOCK = "plan-restock.csv";
    static final String FORECAST = "plan-forecast.csv";
    static final List<String> COLUMNS = List.of("sku", "location", "initial_units");
    /** In the table of warehouses: what lies there is not for this festival. */
    static final String NOWHERE = "none";

    private final Terrain terrain;
    private final List<Product> products;
    private final MeaningTable warehouses;
    private final ImportList list;

    StockPlans(Terrain terrain, List<Product> products, MeaningTable warehouses, ImportList list) {
        this.terrain = terrain;
        this.products = products;
        this.warehouses = warehouses;
        this.list = list;
    }

    /** The plans by the name of their file; {@code problems} takes stock at a place where the goods cannot be sent from. */
    Map<String, List<List<String>>> all(double cover, Problems problems) {
        Map<String, List<List<String>>> plans = new LinkedHashMap<>();
        plans.put(NOW, now(false, problems));
        if (products.stream().anyMatch(this::isAdvised)) {
            plans.put(RESTOCK, now(true, problems));
        }
        if (products.stream().noneMatch(p -> Double.isNaN(p.expected()))) {
            plans.put(FORECAST, forecast(cover));
        }
        return plans;
    }

    /** Whether an export advises to send some of it to where it is for this festival. */
    private boolean isAdvised(Product product) {
        return product.good().advised().keySet().stream()
                .anyMatch(w -> !warehouses.of(w.name()).equals(Optional.of(NOWHERE)));
    }

    private List<List<String>> now(boolean isRestocked, Problems problems) {
        List<List<String>> rows = new ArrayList<>();
        for (Product product : products) {
            Good good = product.good();
            Map<Integer, Integer> units = new LinkedHashMap<>();
            units.put(product.places().get(0), 0);
            good.stock().forEach((warehouse, n) -> add(units, product, warehouse, n, problems));
            if (isRestocked) {
                good.advised().forEach((warehouse, n) -> add(units, product, warehouse, n, problems));
            } else if (good.stock().isEmpty()) {
                list.add(ImportList.Part.ASSUMED, "stock", "none, no file says");
            }
            boolean hasOther = units.size() > 1;
            units.forEach((w, n) -> {
                if (n > 0 || !hasOther || !w.equals(product.places().get(0))) {
                    rows.add(row(product, w, n));
                }
            });
        }
        return rows;
    }

    private void add(Map<Integer, Integer> units, Product product, Warehouse warehouse, int more, Problems problems) {
        place(product, warehouse, problems).ifPresent(w -> units.merge(w, more, Integer::sum));
    }

    private Optional<Integer> place(Product product, Warehouse warehouse, Problems problems) {
        Optional<String> mapped = warehouses.of(warehouse.name());
        if (mapped.isEmpty()) {
            return Optional.of(product.places().get(0));
        }
        if (mapped.get().equals(NOWHERE)) {
            return Optional.empty();
        }
        List<String> names = product.places().stream()
                .map(w -> terrain.locations().get(w).name())
                .toList();
        int at = names.indexOf(mapped.get());
        if (at < 0) {
            problems.addOption("warehouse (" + warehouse.name() + ") is mapped to " + mapped.get() + ", where "
                    + product.good().sku() + " cannot lie (" + product.cells().get("fulfilment") + ", from "
                    + product.cells().get("origin") + "). Use one of " + String.join(", ", names) + ", or " + NOWHERE
                    + ".");
            return Optional.empty();
        }
        return Optional.of(product.places().get(at));
    }

    private List<List<String>> forecast(double cover) {
        return products.stream()
                .map(p -> row(p, p.places().get(0), cartons(p, (int) Math.ceil(p.expected() * cover - 1e-9))))
                .toList();
    }

    /** Units filled up to whole cartons, where the shop has any. */
    private static int cartons(Product product, int units) {
        String pack = product.cells().getOrDefault("case_pack", "");
        if (!pack.matches("[1-9][0-9]{0,5}")) {
            return units;
        }
        int size = Integer.parseInt(pack);
        return Math.min(StockPlan.UNITS_MAX, (units + size - 1) / size * size);
    }

    private List<String> row(Product product, int location, int units) {
        return List.of(product.good().sku(), terrain.locations().get(location).name(), Integer.toString(units));
    }

    /** The rows of the table of warehouses: which the exports name, and where each is taken to be. */
    List<List<String>> table(List<Warehouse> found) {
        return found.stream()
                .map(w -> List.of(w.name(), warehouses.of(w.name()).orElse(""), String.join(" or ", usual(w))))
                .toList();
    }

    /** Where the goods of a warehouse lie if nobody says otherwise. */
    Set<String> usual(Warehouse warehouse) {
        Set<String> usual = new LinkedHashSet<>();
        for (Product product : products) {
            if (product.good().stock().containsKey(warehouse)) {
                usual.add(terrain.locations().get(product.places().get(0)).name());
            }
        }
        return usual;
    }

    /** Says which stock was taken, and where it is taken to lie. */
    void tell(List<Warehouse> found) {
        products.forEach(p -> p.good()
                .stock()
                .keySet()
                .forEach(w -> list.add(ImportList.Part.TAKEN, "stock", w.family() + ": " + w.name())));
        for (Warehouse warehouse : found) {
            Optional<String> mapped = warehouses.of(warehouse.name());
            if (mapped.isPresent()) {
                list.note(
                        ImportList.Part.TAKEN,
                        "location",
                        warehouse.name() + ": " + mapped.get() + ", the table of warehouses");
            } else {
                list.note(
                        ImportList.Part.ASSUMED,
                        "location",
                        warehouse.name() + ": its stock lies at " + String.join(" or ", usual(warehouse))
                                + " when the festival begins; another place: " + ImportFolder.WAREHOUSES);
            }
        }
    }
}
