package shopping.festival.model.delivery;

import shopping.festival.base.random.Lateness;

/**
 * What comes late on its way.
 *
 * @param transit per warehouse and region, without couriers
 * @param courier per warehouse
 * @param flight per warehouse
 * @param clearance per port
 */
public record Delays(Lateness[][] transit, Lateness[] courier, Lateness[] flight, Lateness[] clearance) {
    /** Everything is as late as its law says. */
    public static final Delays NONE = new Delays(new Lateness[0][], new Lateness[0], new Lateness[0], new Lateness[0]);

    public boolean isNone() {
        return this == NONE;
    }

    /** Whether any of what a port clears is late. */
    public boolean isLateAt(int port) {
        return !isNone() && !clearance[port].isNone();
    }
}
