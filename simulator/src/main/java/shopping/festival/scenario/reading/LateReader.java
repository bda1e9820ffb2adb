package shopping.festival.scenario.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import shopping.festival.base.random.Law;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.LateEffect;
import shopping.festival.scenario.fault.Units;
import shopping.festival.scenario.fault.Way;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads what comes late: {@code unit = route/dc-wuhan/North, late = exponential 6 h}, or {@code factor = 3}. */
record LateReader(StageTerms stages, List<String> regions) {
    private static final double FACTOR_MAX = 1_000;

    Optional<Effect> read(Section fault, Item unit, Way way, String pattern) {
        Optional<Units> units = units(unit, way, pattern);
        EffectReader.unused(fault, unit, "wrong", "failover");
        Law more = Law.fixed(0);
        double factor = 1;
        String how = "";
        if (way == Way.TRUCK) {
            // A truck leaves at an instant, which has no length to multiply.
            EffectReader.unused(fault, unit, "factor");
        }
        if (fault.has("late") && fault.has("factor") && way != Way.TRUCK) {
            fault.find("late");
            fault.find("factor");
            fault.wrong("says late beside factor. Write one of the two.");
        } else if (fault.has("factor") && way != Way.TRUCK) {
            fault.find("late");
            factor = fault.number("factor", 1, FACTOR_MAX);
            how = Item.plain(factor) + " times as long";
        } else {
            fault.find("factor");
            more = fault.time("late");
            how = "late by " + fault.find("late").map(Item::shown).orElse("");
        }
        if (units.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LateEffect(way, units.get(), factor, more, how));
    }

    private Optional<Units> units(Item unit, Way way, String pattern) {
        return switch (way) {
            case ROUTE -> routes(unit, pattern);
            case TRUCK -> new UnitsReader(unit, "warehouse", stages.warehouseNames()).read(pattern);
            case COURIER ->
                new UnitsReader(
                                unit,
                                "warehouse with couriers",
                                houses(w -> stages.warehouses().get(w).base().courierShare() > 0))
                        .read(pattern);
            case FLIGHT ->
                new UnitsReader(
                                unit,
                                "warehouse with flights",
                                houses(w -> stages.delivery().rules().portOf()[w] >= 0))
                        .read(pattern);
            case CLEARANCE -> new UnitsReader(unit, "port", stages.delivery().portNames()).read(pattern);
        };
    }

    private List<String> houses(IntPredicate some) {
        List<String> names = stages.warehouseNames();
        return IntStream.range(0, names.size())
                .filter(some)
                .mapToObj(names::get)
                .toList();
    }

    /** {@code dc-wuhan/North}, {@code dc-wuhan} for all its regions, or with stars. */
    private Optional<Units> routes(Item unit, String pattern) {
        List<String> houses = stages.warehouseNames();
        List<String> routes = houses.stream()
                .flatMap(house -> regions.stream().map(region -> house + "/" + region))
                .toList();
        boolean isWhole = pattern.contains("/") || pattern.equals(Units.ALL);
        return new UnitsReader(unit, "route", routes).read(isWhole ? pattern : pattern + "/*");
    }
}
