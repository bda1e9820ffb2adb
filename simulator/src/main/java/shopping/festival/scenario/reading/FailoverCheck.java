package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;
import shopping.festival.model.servers.Failover;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.hocon.Section;

/** A health check that no order ever heeds is a mistake: no lane goes down, or none is left to go to. */
record FailoverCheck(List<Fault> faults) {

    void of(Section section, Station station, Capacity capacity) {
        if (capacity.failover() == VirtualTime.NEVER || !section.clean("failover", "capacity", "lanes")) {
            return;
        }
        List<Fault> outages = faults.stream()
                .filter(f -> f.effect() instanceof LanesEffect lanes && lanes.station() == station && lanes.isOutage())
                .toList();
        if (helps(capacity, outages)) {
            return;
        }
        String some = "Use none, or a fault with factor = 0 of some of its lanes, such as unit = " + station.label()
                + "/0-" + Math.max(0, capacity.lanes() / 3 - 1) + ".";
        section.at("failover")
                .wrong(
                        !outages.isEmpty()
                                ? "leads nowhere: all lanes go down together"
                                : "helps nobody: no fault takes a lane down",
                        some);
    }

    /** When outages that come and go at random meet is not known yet: any that spares a lane may help. */
    private static boolean helps(Capacity capacity, List<Fault> outages) {
        int lanes = capacity.lanes();
        if (!outages.stream().allMatch(f -> f.course().isSteady())) {
            return outages.stream().anyMatch(f -> ((LanesEffect) f.effect()).isPartial(lanes));
        }
        List<Hit<LanesEffect>> hits = outages.stream()
                .map(f ->
                        new Hit<>(f.name(), (LanesEffect) f.effect(), f.course().stretches(0)))
                .toList();
        return Failover.of(capacity.speeds(1, lanes, hits), capacity.failover()) != Failover.NONE;
    }
}
