package shopping.festival.scenario.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Section;

/** Reads how parcels come from the warehouses to the buyers. */
record DeliveryReader(List<WarehouseRead> warehouses, List<PortRead> ports, List<Segment> segments) {

    StageTerms.Delivery read(Section delivery) {
        DeliveryRules rules = new DeliveryRules(
                warehouses.stream().map(WarehouseRead::transit).toArray(Law[][]::new),
                delivery.time("courier"),
                warehouses.stream().mapToInt(WarehouseRead::port).toArray(),
                warehouses.stream().map(WarehouseRead::flight).toArray(Law[]::new),
                ports.stream()
                        .map(p -> Port.of(p.name(), Schedule.UNLIMITED, p.clearance()))
                        .toList(),
                segments.stream().mapToInt(Segment::region).toArray());
        return new StageTerms.Delivery(
                rules, ports.stream().map(PortRead::capacity).toList());
    }

    /** Per segment, the place of each warehouse in the order: domestic, bonded, direct; nearest first; by name. */
    int[][] preference() {
        int[][] preference = new int[segments.size()][warehouses.size()];
        for (int g = 0; g < preference.length; g++) {
            int region = segments.get(g).region();
            List<Integer> order = IntStream.range(0, warehouses.size())
                    .boxed()
                    .sorted(Comparator.<Integer, Mode>comparing(
                                    w -> warehouses.get(w).terms().mode())
                            .thenComparing(
                                    w -> warehouses.get(w).transit()[region].mean())
                            .thenComparing(w -> warehouses.get(w).name()))
                    .toList();
            for (int place = 0; place < order.size(); place++) {
                preference[g][order.get(place)] = place;
            }
        }
        return preference;
    }
}
