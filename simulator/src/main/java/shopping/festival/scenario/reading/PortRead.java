package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/**
 * What the file says of a customs port.
 *
 * @param capacity in parcels an hour
 */
record PortRead(String name, Levels capacity, Law clearance) {

    static List<PortRead> all(Section top, Each each) {
        return top.named("ports", each.of("port")).values().stream()
                .map(s -> new PortRead(s.name(), CapacityReader.levels(s, "parcels an hour"), s.time("clearance")))
                .toList();
    }
}
