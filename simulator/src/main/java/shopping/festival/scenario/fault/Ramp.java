package shopping.festival.scenario.fault;

import shopping.festival.scenario.hocon.Durations;

/**
 * How a fault comes and goes: it rises in a straight line for so long after its begin, and falls for so long before its
 * end. Both may be nothing, and together they are no longer than the fault.
 */
public record Ramp(long in, long out) {
    public static final Ramp NONE = new Ramp(0, 0);

    String text() {
        return (in == 0 ? "" : ", rising for " + Durations.text(in))
                + (out == 0 ? "" : ", falling for " + Durations.text(out));
    }
}
