package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/** What may come late of a parcel's way. */
public enum Way {
    /** From the truck, or the customs, to the door; units are {@code WAREHOUSE/REGION}. */
    ROUTE("route", "all routes", "the route ", "routes ", Station.CUSTOMS),
    /** A same-city ride; units are warehouses, as are those of trucks and flights. */
    COURIER("courier", "all couriers", "couriers of ", "couriers of ", Station.CUSTOMS),
    /** The truck; units are warehouses. */
    TRUCK("truck", "all trucks", "trucks of ", "trucks of ", Station.WAREHOUSE),
    FLIGHT("flight", "all flights", "flights from ", "flights from ", Station.CUSTOMS),
    /** From the end of the inspection to the clearance; units are ports. */
    CLEARANCE("clearance", "all clearances", "clearance at ", "clearance at ", Station.CUSTOMS);

    private final String label;
    private final String all;
    private final String one;
    private final String several;
    private final Station station;

    Way(String label, String all, String one, String several, Station station) {
        this.label = label;
        this.all = all;
        this.one = one;
        this.several = several;
        this.station = station;
    }

    /** As scenarios call it. */
    public String label() {
        return label;
    }

    /** Where it begins, or whose latency tells of it. */
    Station station() {
        return station;
    }

    String text(Units units) {
        return units.text(all, one, several);
    }
}
