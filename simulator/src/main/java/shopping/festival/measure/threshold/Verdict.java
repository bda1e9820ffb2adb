package shopping.festival.measure.threshold;

import org.jspecify.annotations.Nullable;

/**
 * Whether a run has kept a threshold.
 *
 * @param value what was held against the limit, in the measure's own unit: of a column whose every minute had to hold,
 *     the first that broke, or the one nearest to the limit; null without samples
 * @param brokeAt begin of the virtual minute in which it broke, seconds since the bell; null if it held, or if the
 *     measure does not know
 * @param reason in words, what the value was
 */
public record Verdict(
        String text,
        boolean ok,
        @Nullable Double value,
        @Nullable Double brokeAt,
        String reason) {}
