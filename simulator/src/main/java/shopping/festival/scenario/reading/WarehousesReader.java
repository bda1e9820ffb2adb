package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.Order;
import shopping.festival.model.warehouses.Departures;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads warehouses, the ports behind them and the routes to the buyers. */
final class WarehousesReader {

    private final MarketReader market;
    private final List<Law[]> transit = new ArrayList<>();
    private final List<Integer> portOf = new ArrayList<>();
    private final List<Law> flight = new ArrayList<>();
    private final List<Port> ports = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    final List<Scenario.WarehouseTerms> warehouses = new ArrayList<>();
    final List<Levels> portCapacities = new ArrayList<>();

    WarehousesReader(Section top, MarketReader market, ConfigObject eachWarehouse, ConfigObject eachPort) {
        this.market = market;
        top.named("ports", eachPort).values().forEach(this::port);
        Map<String, Section> groups = top.named("warehouses", eachWarehouse);
        if (top.clean("warehouses") && (groups.isEmpty() || groups.size() > Order.WAREHOUSES_MAX)) {
            top.find("warehouses").wrong("has " + groups.size() + " members", "Use 1 to " + Order.WAREHOUSES_MAX + ".");
        }
        groups.values().forEach(this::warehouse);
    }

    List<String> names() {
        return warehouses.stream().map(Scenario.WarehouseTerms::name).toList();
    }

    List<String> portNames() {
        return ports.stream().map(Port::name).toList();
    }

    /** The section a warehouse was read from. */
    Section sectionOf(int warehouse) {
        return sections.get(warehouse);
    }

    private void port(Section s) {
        Item item = s.need("capacity", Levels.FORM + " in parcels an hour, or unlimited");
        Levels levels = Levels.read(item, "unlimited");
        endsNot(item, levels, Double.MIN_VALUE);
        ports.add(Port.of(s.name(), Schedule.UNLIMITED, s.time("clearance")));
        portCapacities.add(levels);
    }

    /** What is queued when a capacity dies for good would never leave. */
    static void endsNot(Item item, Levels levels, double floor) {
        if (levels != null && item.problems().isClean(item.path()) && levels.endsBelow(floor)) {
            item.wrong("ends at 0, so that what is queued then never leaves", "End with a positive value.");
        }
    }

    private void warehouse(Section s) {
        Mode mode = Mode.values()[s.choice("mode", MixReader.MODES)];
        int origin = -1;
        int port = -1;
        Law air = Law.fixed(0);
        if (mode == Mode.DIRECT) {
            Item item = s.find("origin");
            origin = item == null || item.isWord("any") ? -1 : item.oneOf(market.origins);
            port = s.choice("port", portNames());
            air = s.time("flight");
        } else {
            s.unused("with mode = " + mode.label(), "origin", "port", "flight");
        }
        Levels pickers = pickers(s);
        double courier = s.share("courierShare");
        if (courier > 0 && mode == Mode.DIRECT) {
            s.find("courierShare").wrong("has no meaning with mode = direct", "Use 0.");
        }
        Picking picking = Picking.byNobody(s.time("picking"));
        Warehouse base = new Warehouse(s.name(), mode, picking, s.time("packing"), departures(s), courier);
        warehouses.add(new Scenario.WarehouseTerms(base, pickers, origin));
        sections.add(s);
        transit.add(transit(s));
        portOf.add(port);
        flight.add(air);
    }

    private Levels pickers(Section s) {
        Item item = s.need("pickers", "a number of pickers, points over the day, or none");
        Levels levels = Levels.read(item, "none");
        boolean daily = s.flag("daily");
        if (levels == null || !s.clean("pickers")) {
            return levels;
        }
        if (levels.most() < 1 || levels.most() > 1_000_000) {
            item.wrong("is out of range", "Have 1 to 1000000 pickers at some time.");
            return Levels.constant(1);
        }
        if (daily && levels.at().length > 1) {
            if (levels.end() > VirtualTime.DAY) {
                item.wrong("goes on after 24 h though daily is on", "Use instants of one day.");
            }
            return levels.repeated(VirtualTime.DAY);
        }
        endsNot(item, levels, 1);
        return levels;
    }

    private static Departures departures(Section s) {
        String form = "always, [\"00:30\", 2 h], or { every = 2 h }";
        Item item = s.need("departures", form);
        if (item == null || item.isWord("always")) {
            return Departures.always();
        }
        List<Long> at = new ArrayList<>();
        if (item.isObject()) {
            Section every = Section.of(item);
            long step = every.duration("every", VirtualTime.SECOND, VirtualTime.DAY);
            every.refuseUnknown();
            for (long t = 0; t < VirtualTime.DAY && every.clean("every"); t += step) {
                at.add(t);
            }
        } else {
            for (Item element : item.elements(form)) {
                at.add(Durations.micros(element, 0, VirtualTime.DAY - 1));
            }
        }
        if (at.isEmpty()) {
            if (item.problems().isClean(item.path())) {
                item.wrong("lets no truck leave", "Write " + form + ".");
            }
            return Departures.always();
        }
        return Departures.daily(at.stream().mapToLong(Long::longValue).toArray());
    }

    /** One law for all regions, or one a region with {@code default} for the rest. */
    private Law[] transit(Section s) {
        Law[] laws = new Law[market.regions.size()];
        Item item = s.need("transit", "a duration or law, or { region = law, default = law }");
        boolean byRegion = item != null && item.isObject() && !((ConfigObject) item.value()).containsKey("law");
        if (!byRegion) {
            Arrays.fill(laws, item == null ? Law.fixed(1) : Laws.TIME.read(item));
            return laws;
        }
        Section routes = Section.of(item);
        Law rest = routes.has("default") ? routes.time("default") : null;
        TreeSet<String> missing = new TreeSet<>();
        for (int r = 0; r < laws.length; r++) {
            String region = market.regions.get(r);
            if (routes.has(region)) {
                laws[r] = routes.time(region);
            } else if (rest != null) {
                laws[r] = rest;
            } else {
                laws[r] = Law.fixed(1);
                missing.add(region);
                routes.find(region);
            }
        }
        if (!missing.isEmpty()) {
            item.wrong("does not lead to " + String.join(", ", missing)
                    + ", so that nobody there is served. Add a law for it, or a default.");
        }
        routes.find("default");
        routes.refuseUnknown();
        return laws;
    }

    DeliveryRules delivery(Law courier, List<Segment> segments) {
        return new DeliveryRules(
                transit.toArray(Law[][]::new),
                courier,
                portOf.stream().mapToInt(Integer::intValue).toArray(),
                flight.toArray(Law[]::new),
                ports,
                segments.stream().mapToInt(Segment::region).toArray());
    }

    /** Per segment, the place of each warehouse in the order: domestic, bonded, direct; nearest first; by name. */
    int[][] preference(List<Segment> segments) {
        int[][] preference = new int[segments.size()][warehouses.size()];
        for (int g = 0; g < preference.length; g++) {
            int region = segments.get(g).region();
            List<Integer> order = new ArrayList<>();
            for (int w = 0; w < warehouses.size(); w++) {
                order.add(w);
            }
            order.sort(
                    Comparator.<Integer, Mode>comparing(w -> warehouses.get(w).mode())
                            .thenComparing(w -> transit.get(w)[region].mean())
                            .thenComparing(w -> warehouses.get(w).name()));
            for (int place = 0; place < order.size(); place++) {
                preference[g][order.get(place)] = place;
            }
        }
        return preference;
    }
}
