package shopping.festival.model.warehouses;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.market.Mode;
import shopping.festival.model.servers.Congestion;

/**
 * A warehouse: a domestic centre, a bonded zone or a centre overseas.
 *
 * @param mode how its parcels reach the buyer
 * @param pickers number of pickers on duty over time, or null where picking takes no time of anybody
 * @param picking time one picker needs for one order, microseconds
 * @param packing time after picking; holds up nobody
 * @param courierShare share of the parcels a same-city courier takes without a truck
 * @param congestion by others where it has no capacity of its own, null for none
 */
public record Warehouse(
        String name,
        Mode mode,
        Schedule pickers,
        Law picking,
        Law packing,
        Departures departures,
        double courierShare,
        Congestion congestion) {

    /** With nobody else around. */
    public Warehouse(
            String name,
            Mode mode,
            Schedule pickers,
            Law picking,
            Law packing,
            Departures departures,
            double courierShare) {
        this(name, mode, pickers, picking, packing, departures, courierShare, null);
    }

    /** The same as someone meets it who is one among very many. */
    public Warehouse amid(Congestion others) {
        return new Warehouse(name, mode, null, picking, packing, departures, courierShare, others);
    }
}
