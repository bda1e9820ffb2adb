package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.Course;
import shopping.festival.scenario.fault.Effect;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.fault.PaymentEffect;
import shopping.festival.scenario.fault.PlaceEffect;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the faults: {@code { at = 2 min, for = 3 min, unit = payment/0-20, factor = 0 }}. */
final class FaultsReader {
    private static final Pattern LANES = Pattern.compile("([0-9]{1,6})(?:-([0-9]{1,6}))?");
    private static final String FORM = "checkout, payment/0-20, sellers/3, warehouse/NAME, customs/NAME,"
            + " payment.declined, payment.unpaid, payment.processing or demand/category/NAME";

    private final StageTerms stages;
    private final SurgeReader surges;

    private FaultsReader(StageTerms stages, SurgeReader surges) {
        this.stages = stages;
        this.surges = surges;
    }

    static List<Fault> read(Section top, StageTerms stages, SurgeReader surges) {
        FaultsReader reader = new FaultsReader(stages, surges);
        List<Fault> faults = new ArrayList<>();
        for (Item element : top.find("faults")
                .map(item -> item.elements("[{ at, for, unit, factor }]"))
                .orElse(List.of())) {
            if (!element.isObject()) {
                element.wrong("is not a fault", "Write { at = 2 min, for = 3 min, unit = payment, factor = 0 }.");
                continue;
            }
            Section s = Section.of(element);
            reader.fault(s).ifPresent(fault -> {
                if (faults.stream().anyMatch(f -> f.name().equals(fault.name()))) {
                    element.wrong(
                            "is the second fault called " + fault.name(),
                            "Give one of them a name of its own: name = x.");
                }
                faults.add(fault);
            });
            s.refuseUnknown();
        }
        return List.copyOf(faults);
    }

    /** What it is called, when it is and how much, of no unit yet. */
    private record Blow(Section section, Optional<String> name, long from, long to, double factor) {
        Fault on(Station station, int first, int last, String unit) {
            return of(new LanesEffect(station, first, last, factor), unit);
        }

        Fault on(Station station, String place, String unit) {
            return of(new PlaceEffect(station, place, factor), unit);
        }

        Blow withFactor() {
            return new Blow(section, name, from, to, section.number("factor", 0, 1_000));
        }

        private Fault of(Effect effect, String unit) {
            return new Fault(called(unit), Course.between(from, to), effect);
        }

        /** Its own name, or one made of what it hits and when: {@code payment-0-20-00:02:00}. */
        private String called(String unit) {
            return name.orElse(unit.replace('/', '-') + "-" + VirtualTime.clock(from));
        }
    }

    private Optional<Fault> fault(Section s) {
        long at = s.duration("at", 0, VirtualTime.HORIZON / 2);
        long length = s.duration("for", VirtualTime.MILLISECOND, VirtualTime.HORIZON / 2);
        Blow blow = new Blow(s, s.text("name"), at, at + length, 1);
        return s.need("unit", FORM).flatMap(unit -> fault(unit, blow));
    }

    private Optional<Fault> fault(Item unit, Blow blow) {
        String text = unit.text();
        Optional<PaymentEffect.What> change = PaymentFaultReader.what(text);
        if (change.isPresent()) {
            return new PaymentFaultReader(stages.payment())
                    .read(blow.section(), unit, change.get())
                    .map(effect -> blow.of(effect, text));
        }
        if (text.equals("demand") || text.startsWith("demand/")) {
            return surges.read(blow.section(), unit, blow.called(text), blow.from(), blow.to())
                    .map(effect -> blow.of(effect, text));
        }
        return capacity(unit, blow.withFactor());
    }

    private Optional<Fault> capacity(Item unit, Blow blow) {
        String[] parts = unit.text().split("/", 2);
        Optional<String> part = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
        return switch (parts[0]) {
            case "checkout" ->
                lanes(unit, blow, Station.CHECKOUT, part, stages.checkout().capacity());
            case "payment" ->
                lanes(unit, blow, Station.PAYMENT, part, stages.payment().capacity());
            case "sellers" ->
                lanes(unit, blow, Station.SELLERS, part, stages.checkout().stock());
            case "warehouse" -> warehouse(unit, blow, part);
            case "customs" -> port(unit, blow, part);
            default -> {
                unit.wrong("is not a unit that can fail", "Use " + FORM + ".");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Fault> lanes(
            Item unit, Blow blow, Station station, Optional<String> part, Capacity capacity) {
        if (!capacity.isLimited()) {
            unit.wrong("has no capacity that could fail", "Give it one instead of unlimited, or remove the fault.");
            return Optional.empty();
        }
        int last = capacity.lanes() - 1;
        if (part.isEmpty()) {
            return Optional.of(blow.on(station, 0, last, unit.text()));
        }
        Matcher m = LANES.matcher(part.get());
        if (!m.matches()) {
            unit.wrong("names no lanes", "Use numbers from 0 to " + last + ", such as 0-" + last + ".");
            return Optional.empty();
        }
        int from = Integer.parseInt(m.group(1));
        int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
        if (from > to || to > last) {
            unit.wrong("names lanes that do not exist", "Use numbers from 0 to " + last + ".");
            return Optional.empty();
        }
        return Optional.of(blow.on(station, from, to, unit.text()));
    }

    private Optional<Fault> warehouse(Item unit, Blow blow, Optional<String> part) {
        Predicate<Integer> hasPickers =
                w -> stages.warehouses().get(w).pickers().isLimited();
        List<String> names = stages.warehouseNames();
        if (part.isPresent() && !isKnown(unit, "warehouse", part.get(), names)) {
            return Optional.empty();
        }
        if (part.map(names::indexOf).filter(hasPickers.negate()).isPresent()) {
            unit.wrong("has no pickers that could fail", "Give it some instead of none, or remove the fault.");
            return Optional.empty();
        }
        return Optional.of(blow.on(Station.WAREHOUSE, part.orElse(PlaceEffect.ALL), unit.text()));
    }

    private Optional<Fault> port(Item unit, Blow blow, Optional<String> part) {
        Predicate<Integer> hasCapacity =
                p -> stages.delivery().portCapacities().get(p).isLimited();
        List<String> names = stages.delivery().portNames();
        if (part.isPresent() && !isKnown(unit, "port", part.get(), names)) {
            return Optional.empty();
        }
        if (part.map(names::indexOf).filter(hasCapacity.negate()).isPresent()) {
            unit.wrong("has no capacity that could fail", "Give it one instead of unlimited, or remove the fault.");
            return Optional.empty();
        }
        return Optional.of(blow.on(Station.CUSTOMS, part.orElse(PlaceEffect.ALL), unit.text()));
    }

    private static boolean isKnown(Item unit, String what, String name, List<String> names) {
        if (!names.contains(name)) {
            unit.wrong("names an unknown " + what, Suggestion.among(name, names));
        }
        return names.contains(name);
    }
}
