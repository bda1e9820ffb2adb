package shopping.festival.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shopping.festival.scenario.hocon.Item;

/**
 * The interval a simulated figure must fall into, in the unit of the published one.
 *
 * @param isRelative whether it was given as a part of the figure
 * @param text as people read it: {@code ± 1 %}, {@code 11 to 15}
 * @param sampling what both ends hold beyond what was published, for the luck of a sampled market
 */
public record Tolerance(double low, double high, boolean isRelative, String text, double sampling) {

    /** As published, of the whole. */
    public Tolerance(double low, double high, boolean isRelative, String text) {
        this(low, high, isRelative, text, 0);
    }

    public static Tolerance relative(double real, double percent) {
        double half = Math.abs(real) * percent / 100;
        return new Tolerance(real - half, real + half, true, "± " + Item.plain(percent) + " %");
    }

    /** @param unit of the number, empty for the figure's own */
    public static Tolerance absolute(double real, double half, String unit) {
        String text = half == 0 ? "exactly" : "± " + Item.plain(half) + (unit.isEmpty() ? "" : " " + unit);
        return new Tolerance(real - half, real + half, false, text);
    }

    public static Tolerance range(double low, double high) {
        return new Tolerance(low, high, false, Item.plain(low) + " to " + Item.plain(high));
    }

    /** Both ends belong to it; a billionth of leeway for the dust of binary fractions. */
    public boolean holds(double simulated) {
        double dust = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        return simulated >= low - dust && simulated <= high + dust;
    }

    /**
     * The same, and what a sampled market may do beside it.
     *
     * @param luck in the unit of the figure, either way
     * @param real the published figure
     */
    public Tolerance widened(double luck, double real) {
        String more = isRelative ? tenths(luck / Math.abs(real) * 100) + " %" : tenths(luck);
        return new Tolerance(low - luck, high + luck, isRelative, text + " + " + more, luck);
    }

    /** Rounded up: what is printed holds all that is allowed. */
    private static String tenths(double x) {
        return BigDecimal.valueOf(x).setScale(1, RoundingMode.CEILING).toPlainString();
    }
}
