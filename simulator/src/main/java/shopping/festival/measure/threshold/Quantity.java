package shopping.festival.measure.threshold;

import java.util.Locale;
import shopping.festival.base.statistics.Decimals;
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

    private static final int MORE_MOST = 12;
    private static final int MORE_STEP = 3;

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

    /** The unit in which it is kept. */
    String own() {
        return switch (this) {
            case COUNT, SHARE -> "";
            case PER_SECOND -> "/s";
            case FEN -> "fen";
            case MILLISECONDS -> "ms";
            case SECONDS, INSTANT -> "s";
            case HOURS -> "h";
        };
    }

    /** Whether it grows with the part of the market that is simulated. */
    boolean growsWithScale() {
        return this == COUNT || this == PER_SECOND || this == FEN;
    }

    /**
     * What a number with this unit is worth in {@link #parts(String)} of the measure's own; 0 if the unit does not fit.
     */
    long factor(String unit) {
        return switch (this) {
            case COUNT -> unit.isEmpty() ? 1 : 0;
            case PER_SECOND -> unit.isEmpty() || unit.equals("/s") ? 1 : 0;
            case SHARE -> unit.isEmpty() || unit.equals("%") ? 1 : 0;
            case FEN ->
                switch (unit) {
                    case "", "fen" -> 1;
                    case "yuan", "RMB" -> 100;
                    default -> 0;
                };
            default -> unit.isEmpty() ? 1 : micros(unit);
        };
    }

    /** How many parts of the measure's own unit there are in it, where a number has this unit. */
    long parts(String unit) {
        return switch (this) {
            case SHARE -> unit.equals("%") ? 100 : 1;
            case MILLISECONDS, SECONDS, HOURS, INSTANT -> unit.isEmpty() ? 1 : ownMicros();
            default -> 1;
        };
    }

    private static long micros(String unit) {
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

    private long ownMicros() {
        return this == MILLISECONDS ? VirtualTime.MILLISECOND : this == HOURS ? VirtualTime.HOUR : VirtualTime.SECOND;
    }

    /** As people read it. */
    public String text(double x) {
        return text(x, 0);
    }

    /** As people read it, with as many more decimals as tell it from another value. */
    String textBeside(double x, double other) {
        return text(x, more(x, other));
    }

    /** How many more decimals tell two values apart; none if nothing can. */
    private int more(double x, double other) {
        for (int more = 0; more <= MORE_MOST; more += MORE_STEP) {
            if (!text(x, more).equals(text(other, more))) {
                return more;
            }
        }
        return 0;
    }

    private String text(double x, int more) {
        return switch (this) {
            case COUNT -> number(x, more);
            case PER_SECOND -> number(x, more) + "/s";
            case SHARE -> share(x, more) + " %";
            case FEN -> "RMB " + number(x / 100, more);
            case INSTANT -> clock(Math.round(x * VirtualTime.SECOND), more > 0);
            default -> span(x * ownMicros() / VirtualTime.SECOND, more);
        };
    }

    /** What is not nothing or all is not told so. */
    private static String share(double x, int more) {
        double percent = Decimals.quotient(x, 0.01);
        String text = number(percent, more);
        for (int finer = more + MORE_STEP; x > 0 && x < 1 && finer <= MORE_MOST; finer += MORE_STEP) {
            if (!text.equals("100") && !text.equals("0")) {
                break;
            }
            text = number(percent, finer);
        }
        return text;
    }

    private static String clock(long micros, boolean isFine) {
        String clock = VirtualTime.clock(micros);
        return isFine ? clock + String.format(Locale.ROOT, ".%06d", micros % VirtualTime.SECOND) : clock;
    }

    private static String number(double x, int more) {
        if (x == Math.rint(x)) {
            return String.format(Locale.ROOT, "%,.0f", x);
        }
        int usual = Math.abs(x) >= 10_000 ? 0 : Math.abs(x) < 1 ? 5 : 3;
        String digits = String.format(Locale.ROOT, "%,." + (usual + more) + "f", x);
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    private static String span(double seconds, int more) {
        if (Math.abs(seconds) < 1) {
            return number(seconds * 1000, more) + " ms";
        }
        if (Math.abs(seconds) < 600) {
            return number(seconds, more) + " s";
        }
        return Math.abs(seconds) < 7200
                ? number(seconds / 60, more) + " min"
                : Math.abs(seconds) < 172_800
                        ? number(seconds / 3600, more) + " h"
                        : number(seconds / 86_400, more) + " days";
    }
}
