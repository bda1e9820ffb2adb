package shopping.festival.scenario;

import java.util.Arrays;
import shopping.festival.model.market.Mode;

/**
 * How buyers take it how long a delivery is said to take: means of the laws of flight, clearance and transit, over where
 * buyers live. What comes late at the festival nobody has promised.
 *
 * @param sensitivity by how much the logarithm of the conversion falls with every day
 * @param referenceDays per mode: what was promised where the conversions come from
 * @param daysOf per warehouse
 */
public record DeliveryPromise(double sensitivity, double[] referenceDays, double[] daysOf) {

    /** The factor of the conversion of an offer that lies in these warehouses, of which the quickest is promised. */
    public double factor(Mode mode, int[] warehouses) {
        if (sensitivity == 0) {
            return 1;
        }
        double days =
                Arrays.stream(warehouses).mapToDouble(w -> daysOf[w]).min().orElseThrow();
        return StrictMath.exp(-sensitivity * (days - referenceDays[mode.ordinal()]));
    }
}
