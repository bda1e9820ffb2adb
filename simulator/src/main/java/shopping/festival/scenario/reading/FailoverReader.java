package shopping.festival.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.fault.Units;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads after how long others step in for a warehouse that is down: {@code failover { after = 10 min }}. */
final class FailoverReader {
    /** What failed over is read before the goods are. */
    private record Read(Item failover, Units down) {}

    private final List<Read> all = new ArrayList<>();

    /** Never, if nobody does. */
    long read(Section fault, double factor, Optional<Units> down) {
        Optional<Item> item = fault.find("failover");
        if (item.isEmpty()) {
            return VirtualTime.NEVER;
        }
        if (!item.get().isObject()) {
            item.get().wrong("does not say after how long", "Write failover { after = 10 min }.");
            return VirtualTime.NEVER;
        }
        Section s = Section.of(item.get());
        long after = s.duration("after", 0, VirtualTime.HORIZON / 2);
        s.refuseUnknown();
        if (factor != 0) {
            item.get().wrong("is for an outage", "Let factor be 0, or remove it.");
        } else if (s.isClean()) {
            down.ifPresent(units -> all.add(new Read(item.get(), units)));
        }
        return after;
    }

    /** Where nothing lies elsewhere, nobody steps in. */
    void check(List<WarehouseTerms> houses, Goods goods) {
        for (Read read : all) {
            if (!new Deputies(houses, goods).isThereAny(read.down())) {
                read.failover()
                        .wrong("leads nowhere: no goods of " + read.down().pattern()
                                + " lie at another warehouse as well. Remove it, or let stock lie at more places.");
            }
        }
    }
}
