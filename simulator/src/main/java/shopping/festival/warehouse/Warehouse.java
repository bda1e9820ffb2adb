package shopping.festival.warehouse;

import shopping.festival.market.Mode;
import shopping.festival.random.Law;
import shopping.festival.time.Schedule;

/**
 * A warehouse: a domestic centre, a bonded zone or a centre overseas.
 *
 * @param mode how its parcels reach the buyer
 * @param pickers number of pickers on duty over time, or null where picking takes no time of anybody
 * @param picking time one picker needs for one order, microseconds
 * @param packing time after picking; holds up nobody
 * @param courierShare share of the parcels a same-city courier takes without a truck
 */
public record Warehouse(
        String name,
        Mode mode,
        Schedule pickers,
        Law picking,
        Law packing,
        Departures departures,
        double courierShare) {}
