package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the faults: {@code { at = 2 min, for = 3 min, unit = payment/0-20, factor = 0 }}. */
final class FaultsReader {
    private static final Pattern LANES = Pattern.compile("([0-9]{1,6})(?:-([0-9]{1,6}))?");
    private static final String FORM = "checkout, payment/0-20, warehouse/NAME or customs/NAME";

    private final PlatformReader platform;
    private final WarehousesReader warehouses;

    FaultsReader(PlatformReader platform, WarehousesReader warehouses) {
        this.platform = platform;
        this.warehouses = warehouses;
    }

    List<Fault> read(Section top) {
        List<Fault> faults = new ArrayList<>();
        Item item = top.find("faults");
        for (Item element : item == null ? List.<Item>of() : item.elements("[{ at, for, unit, factor }]")) {
            if (!element.isObject()) {
                element.wrong("is not a fault", "Write { at = 2 min, for = 3 min, unit = payment, factor = 0 }.");
                continue;
            }
            Section s = Section.of(element);
            Fault fault = fault(s);
            s.refuseUnknown();
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private Fault fault(Section s) {
        long at = s.duration("at", 0, VirtualTime.HORIZON / 2);
        long length = s.duration("for", VirtualTime.MILLISECOND, VirtualTime.HORIZON / 2);
        double factor = s.number("factor", 0, 1_000);
        Item unit = s.need("unit", FORM);
        if (unit == null) {
            return null;
        }
        String[] parts = unit.text().split("/", 2);
        String part = parts.length == 2 ? parts[1] : null;
        return switch (parts[0]) {
            case "checkout" -> lanes(unit, at, length, factor, Fault.Target.CHECKOUT, part, platform.checkoutCapacity);
            case "payment" -> lanes(unit, at, length, factor, Fault.Target.PAYMENT, part, platform.paymentCapacity);
            case "warehouse" -> warehouse(unit, at, length, factor, part);
            case "customs" -> port(unit, at, length, factor, part);
            default -> {
                unit.wrong("is not a unit that can fail", "Use " + FORM + ".");
                yield null;
            }
        };
    }

    private static Fault lanes(
            Item unit, long at, long length, double factor, Fault.Target target, String part, Capacity capacity) {
        if (!capacity.isLimited()) {
            unit.wrong("has no capacity that could fail", "Give it one instead of unlimited, or remove the fault.");
            return null;
        }
        int last = capacity.lanes() - 1;
        if (part == null) {
            return new Fault(at, at + length, target, null, 0, last, factor);
        }
        Matcher m = LANES.matcher(part);
        if (!m.matches()) {
            unit.wrong("names no lanes", "Use numbers from 0 to " + last + ", such as 0-" + last + ".");
            return null;
        }
        int from = Integer.parseInt(m.group(1));
        int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
        if (from > to || to > last) {
            unit.wrong("names lanes that do not exist", "Use numbers from 0 to " + last + ".");
            return null;
        }
        return new Fault(at, at + length, target, null, from, to, factor);
    }

    private Fault warehouse(Item unit, long at, long length, double factor, String name) {
        List<String> names = warehouses.names();
        if (name != null && !names.contains(name)) {
            unit.wrong("names an unknown warehouse", Suggestion.among(name, names));
            return null;
        }
        if (name != null && warehouses.warehouses.get(names.indexOf(name)).pickers() == null) {
            unit.wrong("has no pickers that could fail", "Give it some instead of none, or remove the fault.");
            return null;
        }
        return new Fault(at, at + length, Fault.Target.WAREHOUSE, name, 0, 0, factor);
    }

    private Fault port(Item unit, long at, long length, double factor, String name) {
        List<String> names = warehouses.portNames();
        if (name != null && !names.contains(name)) {
            unit.wrong("names an unknown port", Suggestion.among(name, names));
            return null;
        }
        if (name != null && warehouses.portCapacities.get(names.indexOf(name)) == null) {
            unit.wrong("has no capacity that could fail", "Give it one instead of unlimited, or remove the fault.");
            return null;
        }
        return new Fault(at, at + length, Fault.Target.CUSTOMS, name, 0, 0, factor);
    }
}
