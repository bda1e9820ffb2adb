package shopping.festival.model.delivery;

import java.util.List;
import shopping.festival.base.random.Law;

/**
 * How parcels travel. All times in microseconds.
 *
 * @param transit per warehouse and region: from the truck, or from the port, to the door
 * @param courier same-city ride
 * @param portOf per warehouse: the port its parcels enter by, -1 inside the country
 * @param flight per warehouse: from the truck to the port, no time inside the country
 * @param regionOf per buyer segment
 * @param delays what comes later than these laws say
 */
public record DeliveryRules(
        Law[][] transit, Law courier, int[] portOf, Law[] flight, List<Port> ports, int[] regionOf, Delays delays) {

    /** With nothing late. */
    public DeliveryRules(Law[][] transit, Law courier, int[] portOf, Law[] flight, List<Port> ports, int[] regionOf) {
        this(transit, courier, portOf, flight, ports, regionOf, Delays.NONE);
    }
}
