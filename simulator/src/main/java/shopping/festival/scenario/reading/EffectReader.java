package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.LaneSet;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.fault.PaymentEffect;
import shopping.festival.scenario.fault.PlaceEffect;
import shopping.festival.scenario.fault.Units;
import shopping.festival.scenario.fault.Way;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads what a fault hits and what it does there: {@code unit = payment/0-20, factor = 0}. */
final class EffectReader {
    private static final String FORM = "checkout, payment/0-20, sellers/3, warehouse/NAME, customs/NAME,"
            + " payment.declined, payment.unpaid, payment.processing, demand/category/NAME,"
            + " route/WAREHOUSE/REGION, courier/WAREHOUSE, truck/WAREHOUSE, flight/WAREHOUSE, clearance/PORT or stock/CATEGORY";
    private static final double FACTOR_MAX = 1_000;

    private final StageTerms stages;
    private final MarketFrame frame;
    private final FailoverReader failovers;

    private final SurgeReader surges;

    EffectReader(StageTerms stages, MarketFrame frame, SurgeReader surges, FailoverReader failovers) {
        this.stages = stages;
        this.frame = frame;
        this.surges = surges;
        this.failovers = failovers;
    }

    /** @param name of the fault, if it has one of its own */
    Optional<Effect> read(Section fault, Course course, Optional<String> name) {
        Optional<Item> unit = fault.need("unit", FORM);
        if (unit.isPresent() && SurgeReader.isDemand(unit.get())) {
            unused(fault, unit.get(), "late", "value");
            return surges.read(fault, unit.get(), name.orElseGet(() -> called(unit.get(), course)), course);
        }
        return unit.flatMap(item -> effect(fault, item));
    }

    /** A name without blanks, made of what a fault hits and when: {@code payment-0-20-00:02:00}, {@code customs-3d-06:00:00}. */
    static String called(Item unit, Course course) {
        return (unit.text().replace('/', '-') + "-" + VirtualTime.clock(course.from())).replace(' ', '-');
    }

    private Optional<Effect> effect(Section fault, Item unit) {
        Optional<PaymentEffect.What> change = PaymentFaultReader.what(unit.text());
        if (change.isPresent()) {
            unused(fault, unit, "late");
            return new PaymentFaultReader(stages.payment()).read(fault, unit, change.get());
        }
        String[] parts = unit.text().split("/", 2);
        String part = parts.length == 2 ? parts[1] : Units.ALL;
        return switch (parts[0]) {
            case "checkout" ->
                lanes(fault, unit, Station.CHECKOUT, part, stages.checkout().capacity());
            case "payment" ->
                lanes(fault, unit, Station.PAYMENT, part, stages.payment().capacity());
            case "sellers" ->
                lanes(fault, unit, Station.SELLERS, part, stages.checkout().stock());
            case "warehouse" -> warehouses(fault, unit, part);
            case "customs" -> ports(fault, unit, part);
            case "stock" -> stock(fault, unit, part);
            default -> other(fault, unit, parts[0], part);
        };
    }

    private Optional<Effect> other(Section fault, Item unit, String kind, String part) {
        for (Way way : Way.values()) {
            if (way.label().equals(kind)) {
                return new LateReader(stages, frame.regions()).read(fault, unit, way, part);
            }
        }
        List<String> kinds = Stream.concat(
                        Stream.of(
                                "checkout",
                                "payment",
                                "sellers",
                                "warehouse",
                                "customs",
                                "stock",
                                "demand",
                                "payment.declined",
                                "payment.unpaid",
                                "payment.processing"),
                        Arrays.stream(Way.values()).map(Way::label))
                .toList();
        unit.wrong(
                "is not a unit that can fail",
                Suggestion.nearest(kind, kinds).map(Suggestion::of).orElse("Use " + FORM + "."));
        List.of("factor", "late", "value", "intents", "wrong", "failover").forEach(fault::find);
        return Optional.empty();
    }

    private static double factor(Section fault, Item unit) {
        unused(fault, unit, "late", "wrong");
        return fault.number("factor", 0, FACTOR_MAX);
    }

    /** Keys that mean something for other units. */
    static void unused(Section fault, Item unit, String... keys) {
        fault.unused("with unit = " + unit.text(), keys);
    }

    private static Optional<Effect> lanes(Section fault, Item unit, Station station, String part, Capacity capacity) {
        unused(fault, unit, "failover");
        double factor = factor(fault, unit);
        if (!capacity.isLimited()) {
            unit.wrong("has no capacity that could fail", "Give it one instead of unlimited, or remove the fault.");
            return Optional.empty();
        }
        Optional<LaneSet> lanes = LaneSetReader.read(unit, part, capacity.lanes());
        return lanes.map(some -> new LanesEffect(station, some, factor));
    }

    private Optional<Effect> stock(Section fault, Item unit, String part) {
        List<String> names = frame.categories().stream().map(Category::name).toList();
        return new StockFaultReader(stages, names).read(fault, unit, part);
    }

    private Optional<Effect> warehouses(Section fault, Item unit, String part) {
        double factor = factor(fault, unit);
        List<String> names = stages.warehouseNames();
        Optional<Units> houses = new UnitsReader(unit, "warehouse", names)
                .read(part)
                .filter(units -> canFail(
                        unit,
                        units,
                        name -> stages.warehouses().get(name).pickers().isLimited(),
                        names,
                        "has no pickers that could fail",
                        "Give it some instead of none, or remove the fault."));
        long failover = failovers.read(fault, factor, houses);
        return houses.map(units -> new PlaceEffect(Station.WAREHOUSE, units, factor, failover));
    }

    private Optional<Effect> ports(Section fault, Item unit, String part) {
        unused(fault, unit, "failover");
        double factor = factor(fault, unit);
        List<String> names = stages.delivery().portNames();
        return new UnitsReader(unit, "port", names)
                .read(part)
                .filter(units -> canFail(
                        unit,
                        units,
                        port -> stages.delivery().portCapacities().get(port).isLimited(),
                        names,
                        "has no capacity that could fail",
                        "Give it one instead of unlimited, or remove the fault."))
                .map(units -> new PlaceEffect(Station.CUSTOMS, units, factor, VirtualTime.NEVER));
    }

    /** One of several without a capacity is passed over; where none has any, there is nothing to fail. */
    private static boolean canFail(
            Item unit, Units units, IntPredicate isLimited, List<String> names, String rule, String advice) {
        if (units.names().stream().mapToInt(names::indexOf).anyMatch(isLimited)) {
            return true;
        }
        unit.wrong(rule, advice);
        return false;
    }
}
