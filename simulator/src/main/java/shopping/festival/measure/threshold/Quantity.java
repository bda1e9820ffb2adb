package shopping.festival.measure.threshold;

import java.util.Locale;
import shopping.festival.base.time.VirtualTime;

/** What kind of number a measure is: in which units it may be written, and how people read it. */
enum Quantity {
    COUNT("no unit, or thousand, million, billion"),
    PER_SECOND("no unit or /s"),
    SHARE("no unit or %"),
    FEN("fen or yuan"),
    MILLISECONDS("us, ms, s, min, h or d"),
    SECONDS("us, ms, s, min, h or d"),
    HOURS("us, ms, s, min, h or d"),
    /** Seconds since the bell. */
    INSTANT("us, ms, s, min, h or d, or a time such as 00:30");

    private final String units;

    Quantity(String units) {
        this.units = units;
    }

    /** By the last part of a path of {@code result.json}: keys carry their units. */
    static Quantity of(String path) {
        if (path.startsWith("foreign.rankByOrigin.")) {
            // Ends with a name that somebody gave, which says nothing of units.
            return COUNT;
        }
        String key = path.substring(path.lastIndexOf('.') + 1);
        if (key.endsWith("Fen") || key.endsWith("_fen") || path.startsWith("intents.lostFen.")) {
            return FEN;
        }
        if (key.endsWith("Millis") || path.startsWith("latencyMillis.") && !key.equals("count")) {
            return MILLISECONDS;
        }
        if (key.contains("Hours")) {
            return HOURS;
        }
        if (key.endsWith("At")) {
            return INSTANT;
        }
        if (key.endsWith("PerSecond") || key.endsWith("PerWallSecond") || key.endsWith("PerSecondInMinute")) {
            return PER_SECOND;
        }
        if (key.endsWith("Seconds")) {
            return SECONDS;
        }
        boolean share = key.endsWith("hare") || key.endsWith("Rate") || key.equals("utilisation");
        return share ? SHARE : COUNT;
    }

    /** Which units fit, in words. */
    String units() {
        return units;
    }

    /** Whether it grows with the part of the market that is simulated. */
    boolean growsWithScale() {
        return this == COUNT || this == PER_SECOND || this == FEN;
    }

    /** What a number with this unit is worth in the measure's own; 0 if the unit does not fit. */
    double factor(String unit) {
        return switch (this) {
            case COUNT -> unit.isEmpty() ? 1 : 0;
            case PER_SECOND -> unit.isEmpty() || unit.equals("/s") ? 1 : 0;
            case SHARE -> unit.isEmpty() ? 1 : unit.equals("%") ? 0.01 : 0;
            case FEN ->
                switch (unit) {
                    case "", "fen" -> 1;
                    case "yuan", "RMB" -> 100;
                    default -> 0;
                };
            default -> unit.isEmpty() ? 1 : micros(unit) / ownMicros();
        };
    }

    private static double micros(String unit) {
        return switch (unit) {
            case "us", "µs" -> 1;
            case "ms" -> VirtualTime.MILLISECOND;
            case "s" -> VirtualTime.SECOND;
            case "min" -> VirtualTime.MINUTE;
            case "h" -> VirtualTime.HOUR;
            case "d" -> VirtualTime.DAY;
            default -> 0;
        };
    }

    private double ownMicros() {
        return this == MILLISECONDS ? VirtualTime.MILLISECOND : this == HOURS ? VirtualTime.HOUR : VirtualTime.SECOND;
    }

    /** As people read it, exact enough to be told from its limit. */
    public String text(double x) {
        return switch (this) {
            case COUNT -> number(x);
            case PER_SECOND -> number(x) + "/s";
            case SHARE -> number(x * 100) + " %";
            case FEN -> "RMB " + number(x / 100);
            case INSTANT -> VirtualTime.clock((long) (x * VirtualTime.SECOND));
            default -> span(x * ownMicros() / VirtualTime.SECOND);
        };
    }

    private static String number(double x) {
        if (x == Math.rint(x) || Math.abs(x) >= 10_000) {
            return String.format(Locale.ROOT, "%,.0f", x);
        }
        return String.format(Locale.ROOT, Math.abs(x) < 1 ? "%.5f" : "%,.3f", x).replaceAll("0+$", "");
    }

    private static String span(double seconds) {
        if (Math.abs(seconds) < 1) {
            return number(seconds * 1000) + " ms";
        }
        if (Math.abs(seconds) < 600) {
            return number(seconds) + " s";
        }
        return Math.abs(seconds) < 7200
                ? number(seconds / 60) + " min"
                : Math.abs(seconds) < 172_800 ? number(seconds / 3600) + " h" : number(seconds / 86_400) + " days";
    }
}
