package shopping.festival.scenario;

import java.util.Optional;
import shopping.festival.base.statistics.Decimals;

/**
 * A published figure and how near a simulated one must come to it.
 *
 * @param what the figure's name
 * @param measure path of the simulated one in {@code result.json}
 * @param unit what both are shown in, such as {@code RMB bn}
 * @param per how much of the measure is one such unit
 * @param isScaled whether the measure is that of the simulated market, so that it is divided by the scale
 * @param real the published figure, in the unit
 * @param tolerance around it
 * @param scaleLeast below that scale the measure is too coarse to be compared
 * @param measureBelow what is compared there instead
 */
public record Fact(
        String what,
        String measure,
        String unit,
        double per,
        boolean isScaled,
        double real,
        Tolerance tolerance,
        double scaleLeast,
        Optional<String> measureBelow) {

    /** The path that is compared at a scale, if any is. */
    public Optional<String> measureAt(double scale) {
        return scale >= scaleLeast ? Optional.of(measure) : measureBelow;
    }

    /** What a measured value is in the unit. */
    public double inUnit(double measured, double scale) {
        return Decimals.quotient(Decimals.quotient(measured, per), isScaled ? scale : 1);
    }
}
