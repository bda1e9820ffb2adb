package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.model.order.Order;
import shopping.festival.model.warehouses.Departures;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads the warehouses and where they lead. */
final class WarehousesReader {
    private static final int PICKERS_MAX = 1_000_000;
    private static final String DEPARTURES = "always, [\"00:30\", 2 h], or { every = 2 h }";

    private final MarketRead market;
    private final List<String> ports;

    private WarehousesReader(MarketRead market, List<String> ports) {
        this.market = market;
        this.ports = ports;
    }

    static List<WarehouseRead> read(Section top, MarketRead market, List<PortRead> ports, Each each) {
        Map<String, Section> groups = top.named("warehouses", each.of("warehouse"));
        if (top.clean("warehouses") && (groups.isEmpty() || groups.size() > Order.WAREHOUSES_MAX)) {
            top.at("warehouses").wrong("has " + groups.size() + " members", "Use 1 to " + Order.WAREHOUSES_MAX + ".");
        }
        WarehousesReader reader =
                new WarehousesReader(market, ports.stream().map(PortRead::name).toList());
        return groups.values().stream().map(reader::warehouse).toList();
    }

    private WarehouseRead warehouse(Section s) {
        Mode mode = Mode.values()[s.choice("mode", MixReader.MODES)];
        int origin = -1;
        int port = -1;
        Law flight = Law.fixed(0);
        if (mode == Mode.DIRECT) {
            origin = s.find("origin")
                    .filter(item -> !item.isWord("any"))
                    .map(item -> item.oneOf(market.origins().names()))
                    .orElse(-1);
            port = s.choice("port", ports);
            flight = s.time("flight");
        } else {
            s.unused("with mode = " + mode.label(), "origin", "port", "flight");
        }
        Levels pickers = pickers(s);
        double courier = s.share("courierShare");
        if (courier > 0 && mode == Mode.DIRECT) {
            s.at("courierShare").wrong("has no meaning with mode = direct", "Use 0.");
        }
        Picking picking = Picking.byNobody(s.time("picking"));
        Warehouse base = new Warehouse(s.name(), mode, picking, s.time("packing"), departures(s), courier);
        return new WarehouseRead(
                new WarehouseTerms(base, pickers, origin), s, TransitReader.read(s, market.regions()), port, flight);
    }

    private static Levels pickers(Section s) {
        Optional<Item> item = s.need("pickers", "a number of pickers, points over the day, or none");
        Levels levels = item.map(i -> Levels.read(i, "none")).orElse(Levels.UNLIMITED);
        boolean daily = s.flag("daily");
        return levels.isLimited() && s.clean("pickers") ? pickers(item.orElseThrow(), levels, daily) : levels;
    }

    private static Levels pickers(Item item, Levels levels, boolean daily) {
        if (levels.most() < 1 || levels.most() > PICKERS_MAX) {
            item.wrong("is out of range", "Have 1 to " + PICKERS_MAX + " pickers at some time.");
            return Levels.constant(1);
        }
        if (daily && levels.at().length > 1) {
            if (levels.end() > VirtualTime.DAY) {
                item.wrong("goes on after 24 h though daily is on", "Use instants of one day.");
            }
            return levels.repeated(VirtualTime.DAY);
        }
        CapacityReader.endsNot(item, levels, 1);
        return levels;
    }

    private static Departures departures(Section s) {
        return s.need("departures", DEPARTURES)
                .filter(item -> !item.isWord("always"))
                .map(WarehousesReader::departures)
                .orElse(Departures.always());
    }

    private static Departures departures(Item item) {
        List<Long> at = new ArrayList<>();
        if (item.isObject()) {
            Section every = Section.of(item);
            long step = every.duration("every", VirtualTime.SECOND, VirtualTime.DAY);
            every.refuseUnknown();
            for (long t = 0; t < VirtualTime.DAY && every.clean("every"); t += step) {
                at.add(t);
            }
        } else {
            for (Item element : item.elements(DEPARTURES)) {
                at.add(Durations.micros(element, 0, VirtualTime.DAY - 1));
            }
        }
        if (at.isEmpty()) {
            if (item.isClean()) {
                item.wrong("lets no truck leave", "Write " + DEPARTURES + ".");
            }
            return Departures.always();
        }
        return Departures.daily(at.stream().mapToLong(Long::longValue).toArray());
    }
}
