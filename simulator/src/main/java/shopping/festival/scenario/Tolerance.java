package shopping.festival.scenario;

import shopping.festival.scenario.hocon.Item;

/**
 * The interval a simulated figure must fall into, in the unit of the published one.
 *
 * @param isRelative whether it was given as a part of the figure
 * @param text as people read it: {@code ± 1 %}, {@code 11 to 15}
 */
public record Tolerance(double low, double high, boolean isRelative, String text) {

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
}
