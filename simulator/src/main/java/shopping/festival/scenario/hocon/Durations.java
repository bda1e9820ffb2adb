package shopping.festival.scenario.hocon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.time.VirtualTime;

/** Lengths of time and instants of the day: {@code 5 s}, {@code 200 ms}, {@code 1.5 h}, {@code "00:09:39"}. */
public final class Durations {
    private static final Pattern QUANTITY = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\\s*(\\p{L}*)");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?");
    private static final String ADVICE = "Write a duration such as 5 s; the units are us, ms, s, min, h and d.";

    private Durations() {}

    /** Whole microseconds within a range. */
    public static long micros(Item item, long low, long high) {
        return exact(item).map(micros -> micros(item, micros, low, high)).orElse(low);
    }

    private static long micros(Item item, BigDecimal micros, long low, long high) {
        if (micros.stripTrailingZeros().scale() > 0) {
            item.wrong("is finer than a microsecond", "Use whole microseconds.");
            return low;
        }
        if (micros.compareTo(BigDecimal.valueOf(low)) < 0 || micros.compareTo(BigDecimal.valueOf(high)) > 0) {
            item.wrong("is out of range", "Use " + range(low, high) + ".");
            return low;
        }
        return micros.longValueExact();
    }

    /** Microseconds with their fraction, from 0 to the horizon, for the parameters of a law. */
    static double fractional(Item item) {
        return exact(item).map(micros -> fractional(item, micros)).orElse(1.0);
    }

    private static double fractional(Item item, BigDecimal micros) {
        if (micros.signum() < 0 || micros.doubleValue() > VirtualTime.HORIZON) {
            item.wrong("is out of range", "Use " + range(0, VirtualTime.HORIZON) + ".");
            return 1;
        }
        return micros.doubleValue();
    }

    private static Optional<BigDecimal> exact(Item item) {
        if (item.isNumber()) {
            item.wrong("has no unit", ADVICE);
            return Optional.empty();
        }
        if (!item.isText()) {
            item.wrong("is not a duration", ADVICE);
            return Optional.empty();
        }
        String text = item.text().trim();
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            long seconds = Long.parseLong(clock.group(1)) * 3_600
                    + Long.parseLong(clock.group(2)) * 60
                    + (clock.group(3) == null ? 0 : Long.parseLong(clock.group(3)));
            return Optional.of(BigDecimal.valueOf(seconds * VirtualTime.SECOND));
        }
        Matcher quantity = QUANTITY.matcher(text);
        if (!quantity.matches() || quantity.group(1).length() > 40) {
            item.wrong("is not a duration", ADVICE);
            return Optional.empty();
        }
        long unit = unit(quantity.group(2));
        if (unit == 0) {
            item.wrong(quantity.group(2).isEmpty() ? "has no unit" : "has an unknown unit", ADVICE);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(quantity.group(1));
        if (Math.abs((long) number.precision() - number.scale()) > 30 || number.scale() > 60) {
            item.wrong("is out of range", ADVICE);
            return Optional.empty();
        }
        return Optional.of(number.multiply(BigDecimal.valueOf(unit)));
    }

    private static long unit(String name) {
        return switch (name) {
            case "us", "µs", "micros", "microsecond", "microseconds" -> 1;
            case "ms", "millis", "millisecond", "milliseconds" -> VirtualTime.MILLISECOND;
            case "s", "sec", "second", "seconds" -> VirtualTime.SECOND;
            case "m", "min", "minute", "minutes" -> VirtualTime.MINUTE;
            case "h", "hour", "hours" -> VirtualTime.HOUR;
            case "d", "day", "days" -> VirtualTime.DAY;
            default -> 0;
        };
    }

    static String range(long low, long high) {
        String most = high >= VirtualTime.HORIZON ? VirtualTime.HORIZON / VirtualTime.DAY + " d" : text(high);
        return text(low) + " to " + most;
    }

    /** A duration as people write it, in the largest unit that leaves no fraction; hours rather than days. */
    public static String text(long micros) {
        List<String> names = List.of("h", "min", "s", "ms");
        long[] units = {VirtualTime.HOUR, VirtualTime.MINUTE, VirtualTime.SECOND, VirtualTime.MILLISECOND};
        for (int i = 0; i < units.length; i++) {
            if (micros != 0 && micros % units[i] == 0) {
                return micros / units[i] + " " + names.get(i);
            }
        }
        return micros == 0 ? "0 s" : micros + " us";
    }
}
