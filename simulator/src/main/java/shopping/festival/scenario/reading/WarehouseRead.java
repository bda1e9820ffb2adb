package shopping.festival.scenario.reading;

import shopping.festival.base.random.Law;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Section;

/**
 * What the file says of a warehouse.
 *
 * @param section it was read from
 * @param transit to each region
 * @param port behind an overseas centre, -1 for none
 * @param flight from an overseas centre, no time for the others
 */
record WarehouseRead(WarehouseTerms terms, Section section, Law[] transit, int port, Law flight) {
    String name() {
        return terms.name();
    }
}
