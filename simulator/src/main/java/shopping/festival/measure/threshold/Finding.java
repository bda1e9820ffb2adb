package shopping.festival.measure.threshold;

import org.jspecify.annotations.Nullable;

/**
 * What was found about a threshold.
 *
 * @param value null without samples
 * @param brokeAt seconds since the bell, null for not at all or not known
 */
record Finding(boolean ok, @Nullable Double value, @Nullable Double brokeAt, String reason) {
    static Finding none(String reason) {
        return new Finding(false, null, null, reason);
    }

    static Finding held(double value, String reason) {
        return new Finding(true, value, null, reason);
    }

    static Finding broken(double value, @Nullable Double brokeAt, String reason) {
        return new Finding(false, value, brokeAt, reason);
    }

    Verdict verdict(Threshold of) {
        return new Verdict(
                of.text(), ok, value, brokeAt, reason + (of.isWholeMarket() ? " (for the whole market)" : ""));
    }
}
