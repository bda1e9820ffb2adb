package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.Schedule;
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
        List<Hit<LanesEffect>> hits = faults.stream()
                .filter(f -> f.effect() instanceof LanesEffect && f.effect().station() == station)
                .map(f -> new Hit<>((LanesEffect) f.effect(), f.course().stretches()))
                .toList();
        List<Schedule> speeds = capacity.speeds(1, capacity.lanes(), hits);
        if (Failover.of(speeds, capacity.failover()) != Failover.NONE) {
            return;
        }
        String some = "Use none, or a fault with factor = 0 of some of its lanes, such as unit = " + station.label()
                + "/0-" + Math.max(0, capacity.lanes() / 3 - 1) + ".";
        section.at("failover")
                .wrong(
                        speeds.stream().anyMatch(Failover::everDown)
                                ? "leads nowhere: all lanes go down together"
                                : "helps nobody: no fault takes a lane down",
                        some);
    }
}
