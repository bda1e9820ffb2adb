package shopping.festival.model.warehouses;

import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.market.Mode;
import shopping.festival.model.servers.Congestion;

/**
 * A warehouse: a domestic centre, a bonded zone or a centre overseas.
 *
 * @param mode how its parcels reach the buyer
 * @param packing time after picking, microseconds; holds up nobody
 * @param courierShare share of the parcels a same-city courier takes without a truck
 */
public record Warehouse(
        String name, Mode mode, Picking picking, Law packing, Departures departures, double courierShare) {

    /** How many are on duty over time, {@link Schedule#UNLIMITED} where picking takes nobody's time. */
    public Schedule pickers() {
        return picking.pickers();
    }

    public Warehouse with(Picking other) {
        return new Warehouse(name, mode, other, packing, departures, courierShare);
    }

    /** The same with trucks that leave late. */
    public Warehouse with(Lateness late) {
        return new Warehouse(name, mode, picking, packing, departures.late(late), courierShare);
    }

    /** The same as someone meets it who is one among very many. */
    public Warehouse amid(Congestion others) {
        return with(new Picking(Schedule.UNLIMITED, picking.time(), others));
    }
}
