package shopping.festival.study.plan.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.Terrain;
import shopping.festival.view.text.People;

/** Makes a row of the shop's file of what is known of a product, and says of every cell where it comes from. */
final class ProductMaker {
    /** As of the market's small businesses, {@code market.population.kinds}. */
    private static final double USUAL_CV = 0.5;

    private final Market market;
    private final Fallbacks fallbacks;
    private final CategoryChoice categories;
    private final Forecasts forecasts;
    private final ImportList list;

    ProductMaker(Market market, Fallbacks fallbacks, CategoryChoice categories, Forecasts forecasts, ImportList list) {
        this.market = market;
        this.fallbacks = fallbacks;
        this.categories = categories;
        this.forecasts = forecasts;
        this.list = list;
    }

    /** @param parents products that come in several sizes or colours */
    Product make(Good good, Set<String> parents) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("sku", good.sku());
        taken(good, Field.SKU);
        String name = good.text(Field.NAME);
        cells.put("name", name.isEmpty() ? good.sku() : name);
        if (name.isEmpty()) {
            list.add(ImportList.Part.ASSUMED, "name", "the SKU");
        } else {
            taken(good, Field.NAME);
        }
        int category = categories.of(good);
        if (category >= 0) {
            cells.put("category", market.terrain().categories().get(category));
        }
        Optional<BigDecimal> price = prices(good, category, cells);
        Optional<BigDecimal> cost = cost(good, category, price, cells);
        salvage(good, category, cost, cells);
        Optional<Forecast> forecast = forecast(good, category, cells);
        List<Integer> places = way(good, cells);
        money(good, Field.SHIPPING_COST, cells);
        OptionalDouble shipping = fallbacks.number(Fallbacks.SHIPPING_COST);
        if (!cells.containsKey("shipping_cost") && shipping.isPresent()) {
            put(
                    cells,
                    "shipping_cost",
                    BigDecimal.valueOf(shipping.getAsDouble()),
                    fallbacks.source("shipping_cost", ""));
        }
        good.others().forEach((column, said) -> {
            cells.put(column, said.text());
            list.add(ImportList.Part.TAKEN, column, said.source());
        });
        if (parents.contains(good.text(Field.PARENT))) {
            cells.put(Field.PARENT.label(), good.text(Field.PARENT));
            taken(good, Field.PARENT);
        }
        others(cells);
        parcel(cells);
        return new Product(
                good,
                cells,
                places,
                forecast.map(Forecast::units).orElse(Double.NaN),
                forecast.filter(Forecast::isOfSales).isPresent());
    }

    /** Columns of a shop's file that no field stands for, where the user says what is in them. */
    private void others(Map<String, String> cells) {
        ShopFile.columns().stream()
                .filter(c -> Field.of(c).isEmpty() && !cells.containsKey(c))
                .forEach(c -> fallbacks.text(c).ifPresent(text -> {
                    cells.put(c, text);
                    list.add(ImportList.Part.ASSUMED, c, fallbacks.source(c, ""));
                }));
    }

    private void taken(Good good, Field field) {
        good.said(field).ifPresent(said -> list.add(ImportList.Part.TAKEN, field.label(), said.source()));
    }

    private void put(Map<String, String> cells, String column, BigDecimal value, String assumed) {
        cells.put(column, plain(value.setScale(2, RoundingMode.HALF_UP)));
        list.add(ImportList.Part.ASSUMED, column, assumed);
    }

    private boolean money(Good good, Field field, Map<String, String> cells) {
        Optional<BigDecimal> number = good.number(field);
        number.ifPresent(n -> {
            cells.put(field.label(), plain(n));
            taken(good, field);
        });
        return number.isPresent();
    }

    /** List and festival price; gives the latter. */
    private Optional<BigDecimal> prices(Good good, int category, Map<String, String> cells) {
        Optional<BigDecimal> now = good.number(Field.PRICE).filter(p -> p.signum() > 0);
        Optional<BigDecimal> before =
                good.number(Field.COMPARE_AT).filter(c -> now.isEmpty() || c.compareTo(now.get()) > 0);
        Optional<BigDecimal> sale = good.number(Field.SALE_PRICE).filter(s -> s.signum() > 0);
        Field listField = before.isPresent() ? Field.COMPARE_AT : Field.PRICE;
        Optional<BigDecimal> regular =
                good.number(Field.LIST_PRICE).or(() -> before).or(() -> now);
        boolean isReduced = before.isPresent() && now.isPresent();
        Optional<BigDecimal> festival =
                good.number(Field.FESTIVAL_PRICE).or(() -> sale).or(() -> isReduced ? now : Optional.empty());
        if (regular.isEmpty()) {
            list.add(ImportList.Part.MISSING, "list_price", "no file has a price above 0");
        } else {
            cells.put("list_price", plain(regular.get()));
            taken("list_price", good, good.number(Field.LIST_PRICE).isPresent() ? Field.LIST_PRICE : listField);
        }
        if (festival.isPresent()) {
            cells.put("festival_price", plain(festival.get()));
            Field from = good.number(Field.FESTIVAL_PRICE).isPresent()
                    ? Field.FESTIVAL_PRICE
                    : sale.isPresent() ? Field.SALE_PRICE : Field.PRICE;
            taken("festival_price", good, from);
            return festival;
        }
        OptionalDouble discount = share(Fallbacks.DISCOUNT, category, market::discount);
        if (regular.isEmpty() || discount.isEmpty()) {
            list.add(ImportList.Part.MISSING, "festival_price", "no file has it");
            return Optional.empty();
        }
        BigDecimal marked = part(regular.get(), 1 - discount.getAsDouble()).max(new BigDecimal("0.01"));
        put(
                cells,
                "festival_price",
                marked,
                "list_price less " + percent(discount) + ", "
                        + fallbacks.source(Fallbacks.DISCOUNT, "the market's usual discount of the category"));
        return Optional.of(marked);
    }

    private void taken(String column, Good good, Field field) {
        good.said(field).ifPresent(said -> list.add(ImportList.Part.TAKEN, column, said.source()));
    }

    private Optional<BigDecimal> cost(Good good, int category, Optional<BigDecimal> price, Map<String, String> cells) {
        if (money(good, Field.UNIT_COST, cells)) {
            return good.number(Field.UNIT_COST);
        }
        OptionalDouble share = share(Fallbacks.COST_SHARE, category, market::costShare);
        if (price.isEmpty() || share.isEmpty()) {
            list.add(ImportList.Part.MISSING, "unit_cost", "no file has it");
            return Optional.empty();
        }
        BigDecimal cost = part(price.get(), share.getAsDouble());
        put(
                cells,
                "unit_cost",
                cost,
                percent(share) + " of festival_price, "
                        + fallbacks.source(Fallbacks.COST_SHARE, "the market's unitCostShare of the category"));
        return Optional.of(cost);
    }

    private void salvage(Good good, int category, Optional<BigDecimal> cost, Map<String, String> cells) {
        if (money(good, Field.SALVAGE_VALUE, cells)) {
            return;
        }
        OptionalDouble share = share(Fallbacks.SALVAGE_SHARE, category, market::salvageShare);
        if (cost.isEmpty() || share.isEmpty()) {
            list.add(ImportList.Part.MISSING, "salvage_value", "no file has it");
            return;
        }
        put(
                cells,
                "salvage_value",
                part(cost.get(), share.getAsDouble()),
                percent(share) + " of unit_cost, "
                        + fallbacks.source(Fallbacks.SALVAGE_SHARE, "the market's salvageShare of the category"));
    }

    private Optional<Forecast> forecast(Good good, int category, Map<String, String> cells) {
        Optional<Forecast> forecast = forecasts.of(good, category);
        if (forecast.isEmpty()) {
            list.add(
                    ImportList.Part.MISSING,
                    "expected_units",
                    "no file says what sells: type it in, or import again with --history SALES.csv");
        } else {
            BigDecimal units = BigDecimal.valueOf(forecast.get().units()).setScale(1, RoundingMode.HALF_UP);
            cells.put("expected_units", plain(units));
            boolean isSaid = good.said(Field.EXPECTED_UNITS).isPresent();
            list.add(
                    isSaid ? ImportList.Part.TAKEN : ImportList.Part.ASSUMED,
                    "expected_units",
                    forecast.get().source());
        }
        Optional<BigDecimal> said = good.number(Field.FORECAST_CV);
        double known = forecast.map(Forecast::cv).orElse(Forecast.UNKNOWN_CV);
        OptionalDouble typed = fallbacks.number(Fallbacks.FORECAST_CV);
        if (said.isPresent()) {
            cells.put("forecast_cv", said.get().toPlainString());
            taken(good, Field.FORECAST_CV);
        } else if (known >= 0 && typed.isEmpty()) {
            BigDecimal cv = BigDecimal.valueOf(Math.min(known, 5)).setScale(2, RoundingMode.HALF_UP);
            cells.put("forecast_cv", cv.toPlainString());
            list.add(
                    ImportList.Part.ASSUMED,
                    "forecast_cv",
                    forecast.map(Forecast::cvSource).orElse(""));
        } else {
            put(
                    cells,
                    "forecast_cv",
                    BigDecimal.valueOf(typed.orElse(USUAL_CV)),
                    fallbacks.source(
                            Fallbacks.FORECAST_CV, People.plain(USUAL_CV) + ", as of the market's small businesses"));
        }
        return forecast;
    }

    /** Origin and fulfilment; gives the locations at which it may lie, those of its own mode first. */
    private List<Integer> way(Good good, Map<String, String> cells) {
        Terrain terrain = market.terrain();
        Optional<String> said = Countries.origin(good.text(Field.ORIGIN), terrain.origins());
        Optional<String> origin = said.or(() -> fallbacks.text(Fallbacks.ORIGIN));
        if (origin.isEmpty()) {
            list.add(
                    ImportList.Part.MISSING, "origin", "no file says where the brand is from: add --default origin=US");
            return List.of();
        }
        cells.put("origin", origin.get());
        if (said.isPresent()) {
            taken(good, Field.ORIGIN);
        } else {
            list.add(ImportList.Part.ASSUMED, "origin", fallbacks.source(Fallbacks.ORIGIN, ""));
        }
        int index = terrain.origins().indexOf(origin.get());
        Mode mode = terrain.usualMode(index);
        String typed = good.text(Field.FULFILMENT).isEmpty()
                ? fallbacks.text(Fallbacks.FULFILMENT).orElse("")
                : good.text(Field.FULFILMENT);
        for (Mode m : Mode.values()) {
            mode = m.label().equals(typed) ? m : mode;
        }
        cells.put("fulfilment", typed.isEmpty() ? mode.label() : typed);
        if (good.text(Field.FULFILMENT).isEmpty()) {
            list.add(
                    ImportList.Part.ASSUMED,
                    "fulfilment",
                    fallbacks.source(
                            Fallbacks.FULFILMENT, mode.label() + ", as is usual for goods of " + origin.get()));
        } else {
            taken(good, Field.FULFILMENT);
        }
        List<Integer> places = new ArrayList<>(terrain.serving(mode, index));
        Mode own = mode;
        places.sort((a, b) -> Boolean.compare(
                terrain.locations().get(a).mode() != own,
                terrain.locations().get(b).mode() != own));
        return places;
    }

    /** What a parcel costs where no file says it: the cell stays empty, and the market's price holds. */
    private void parcel(Map<String, String> cells) {
        Terrain terrain = market.terrain();
        int origin = terrain.origins().indexOf(cells.getOrDefault("origin", ""));
        for (Mode mode : Mode.values()) {
            boolean isSaid = cells.containsKey("shipping_cost") || cells.containsKey("shipping_cost_" + mode.label());
            if (origin >= 0 && !isSaid && mode.label().equals(cells.get("fulfilment"))) {
                BigDecimal rmb =
                        BigDecimal.valueOf(terrain.tariff(origin).usual().get(mode.ordinal()), 2);
                list.add(
                        ImportList.Part.ASSUMED,
                        "shipping_cost",
                        "left empty: RMB " + plain(rmb) + " a parcel, the market's for " + mode.label());
            }
        }
    }

    /** What the market knows of a category. */
    private interface OfCategory {
        double get(int category);
    }

    private OptionalDouble share(String name, int category, OfCategory market) {
        OptionalDouble typed = fallbacks.number(name);
        return typed.isPresent() || category < 0 ? typed : OptionalDouble.of(market.get(category));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal part(BigDecimal of, double share) {
        return of.multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
    }

    private static String percent(OptionalDouble share) {
        return People.plain(Math.rint(share.orElse(0) * 1e4) / 100) + " %";
    }
}
