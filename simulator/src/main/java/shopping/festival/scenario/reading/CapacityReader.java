package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.servers.Lanes;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads what stations can take. */
final class CapacityReader {
    /** Servers of a lane; more lanes do the same for those who want more. */
    private static final int SERVERS_MAX = 1_024;

    private static final long WAITING_MAX = 100_000_000;

    private CapacityReader() {}

    /** Of lanes with servers. */
    static Capacity lanes(Section s, String what) {
        return lanes(s, what, s.count("lanes", 1, IntentId.LANES_MAX));
    }

    /** The same where it is known how many lanes there are. */
    static Capacity lanes(Section s, String what, int lanes) {
        Levels levels = levels(s, what + " a second");
        return new Capacity(levels, lanes, s.count("servers", 1, SERVERS_MAX), VirtualTime.SECOND);
    }

    /** Of the same lanes, without their speeds, which depend on the scale. */
    static Lanes rules(Section s, Capacity capacity) {
        Law work = Laws.aroundOne(s, "work", "capacity sets the speed");
        return Lanes.of(capacity.lanes(), capacity.servers(), List.of(), work);
    }

    /** How many may wait before a lane. */
    static int waitingMax(Section s) {
        return s.need("queueMax", "orders waiting per lane, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> (int) item.whole(0, WAITING_MAX))
                .orElse(Integer.MAX_VALUE);
    }

    static Levels levels(Section s, String unit) {
        return s.need("capacity", Levels.FORM + " in " + unit + ", or unlimited")
                .map(CapacityReader::levels)
                .orElse(Levels.UNLIMITED);
    }

    private static Levels levels(Item item) {
        Levels levels = Levels.read(item, "unlimited");
        endsNot(item, levels, Double.MIN_VALUE);
        return levels;
    }

    /** What is queued when a capacity dies for good would never leave. */
    static void endsNot(Item item, Levels levels, double floor) {
        if (levels.isLimited() && item.isClean() && levels.endsBelow(floor)) {
            item.wrong("ends at 0, so that what is queued then never leaves", "End with a positive value.");
        }
    }
}
