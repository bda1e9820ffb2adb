package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.time.VirtualTime;

/** Instants since the opening bell: {@code 06:30}, {@code 6:30 PM}, {@code 26:00}, {@code 6.5 h}. */
final class Instants {
    private static final String FORM = "Write 06:30, 26:00 for 2 in the second night, or 6.5 h.";
    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9])(?:\\.0+)?)?\\s*([AaPp][Mm])?");
    private static final Pattern QUANTITY =
            Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)\\s*(us|ms|s|min|m|h|d|hours?|minutes?|seconds?|days?)");
    private static final Pattern BARE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private Instants() {}

    /** Microseconds since the bell, or {@link Cell#WRONG}, which is noted. */
    static long read(Cell cell) {
        if (!cell.isThere(FORM)) {
            return Cell.WRONG;
        }
        String text = Names.halfWidth(cell.text()).toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return clock(cell, clock);
        }
        Matcher quantity = QUANTITY.matcher(text);
        if (quantity.matches()) {
            BigDecimal micros = new BigDecimal(quantity.group(1)).multiply(BigDecimal.valueOf(unit(quantity.group(2))));
            if (micros.stripTrailingZeros().scale() > 0) {
                cell.wrong("is finer than a microsecond. Round it.");
                return Cell.WRONG;
            }
            return within(cell, micros);
        }
        cell.wrong(
                BARE.matcher(text).matches()
                        ? "has no unit. " + FORM
                        : text.startsWith("-") ? "is before the opening bell. " + FORM : "is not an instant. " + FORM);
        return Cell.WRONG;
    }

    private static long clock(Cell cell, Matcher clock) {
        long hours = Long.parseLong(clock.group(1));
        if (clock.group(4) != null) {
            if (hours < 1 || hours > 12) {
                cell.wrong("is not a time of a 12-hour clock. " + FORM);
                return Cell.WRONG;
            }
            hours = hours % 12 + (clock.group(4).equals("pm") ? 12 : 0);
        }
        long seconds = clock.group(3) == null ? 0 : Long.parseLong(clock.group(3));
        return within(
                cell,
                BigDecimal.valueOf(hours * VirtualTime.HOUR
                        + Long.parseLong(clock.group(2)) * VirtualTime.MINUTE
                        + seconds * VirtualTime.SECOND));
    }

    private static long within(Cell cell, BigDecimal micros) {
        if (micros.compareTo(BigDecimal.valueOf(VirtualTime.HORIZON)) > 0) {
            cell.wrong("is out of range. Use 0 h to " + VirtualTime.HORIZON / VirtualTime.HOUR + " h.");
            return Cell.WRONG;
        }
        return micros.longValueExact();
    }

    private static long unit(String name) {
        return switch (name) {
            case "us" -> 1;
            case "ms" -> VirtualTime.MILLISECOND;
            case "s", "second", "seconds" -> VirtualTime.SECOND;
            case "m", "min", "minute", "minutes" -> VirtualTime.MINUTE;
            case "h", "hour", "hours" -> VirtualTime.HOUR;
            default -> VirtualTime.DAY;
        };
    }

    /** As {@link #read} takes it back. */
    static String text(long micros) {
        if (micros % VirtualTime.SECOND != 0) {
            return micros + " us";
        }
        long seconds = micros / VirtualTime.SECOND;
        String clock = String.format(Locale.ROOT, "%02d:%02d", seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? clock : clock + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
