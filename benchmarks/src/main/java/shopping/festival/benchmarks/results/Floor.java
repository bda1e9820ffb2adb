package shopping.festival.benchmarks.results;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a figure misses its floor, where that can be told: both are one number of the same unit, and what is better
 * is known. The floor's own sign says it (≤ 1.03 ×), else the goal, which lies on the better side of the floor, else
 * the unit (seconds and bytes are better few, things a second many). Of a bare ratio nobody knows.
 */
final class Floor {
    private static final Pattern QUANTITY = Pattern.compile("([≤<≥>]?)\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(\\D*)");
    private static final Set<String> BETTER_FEW = Set.of("s", "ms", "min", "ns", "ns/row", "GB", "MB");

    private record Quantity(String sign, double number, String unit) {
        static Optional<Quantity> of(String text) {
            Matcher m = QUANTITY.matcher(text == null ? "" : text.trim());
            if (!m.matches()) {
                return Optional.empty();
            }
            double number = Double.parseDouble(m.group(2).replace(",", ""));
            return Optional.of(new Quantity(m.group(1), number, unit(m.group(3))));
        }

        /** What is counted a second goes without saying: M rows/s are M/s. */
        private static String unit(String text) {
            return text.trim().replaceFirst("\\s*(rows|orders|attempts)/s$", "/s");
        }
    }

    private Floor() {}

    static boolean isMissed(Fragment f) {
        Optional<Quantity> value = Quantity.of(f.value() + " " + (f.unit() == null ? "" : f.unit()));
        Optional<Quantity> floor = Quantity.of(f.floor())
                .filter(q -> value.isPresent() && q.unit().equals(value.get().unit()));
        if (floor.isEmpty()) {
            return false;
        }
        double above = value.get().number() - floor.get().number();
        return above * better(floor.get(), Quantity.of(f.goal())).orElse(0) < 0;
    }

    /** +1 if more is better, -1 if less is. */
    private static OptionalDouble better(Quantity floor, Optional<Quantity> goal) {
        if (!floor.sign().isEmpty()) {
            return OptionalDouble.of("≤<".contains(floor.sign()) ? -1 : 1);
        }
        double beyond = goal.filter(q -> q.unit().equals(floor.unit()))
                .map(q -> Math.signum(q.number() - floor.number()))
                .orElse(0.0);
        if (beyond != 0) {
            return OptionalDouble.of(beyond);
        }
        if (BETTER_FEW.contains(floor.unit())) {
            return OptionalDouble.of(-1);
        }
        return floor.unit().endsWith("/s") ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
}
