package shopping.festival.model.servers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

/**
 * Which lanes are seen to be down, and who goes elsewhere: a health check sees a lane down from so long after its speed
 * has become 0 until so long after that is over. A function of time and of the order's draws alone, so that whoever
 * sends an order and whoever takes it in agree, each by itself.
 */
public final class Failover {
    /** Everybody keeps to the lane that was drawn. */
    public static final Failover NONE = new Failover(VirtualTime.NEVER, new TreeMap<>());

    private final long delay;

    /** From when on lanes are seen as they are by then. */
    private final long[] from;
    /** The lanes that are seen up from then on; none where all are seen down, or all up. */
    private final int[][] up;

    private final BitSet[] seenUp;

    private Failover(long delay, SortedMap<Long, BitSet> upFrom) {
        this.delay = delay;
        this.from = upFrom.keySet().stream().mapToLong(Long::longValue).toArray();
        this.seenUp = upFrom.values().toArray(BitSet[]::new);
        Map<BitSet, int[]> known = new LinkedHashMap<>();
        this.up = new int[seenUp.length][];
        for (int i = 0; i < up.length; i++) {
            up[i] = known.computeIfAbsent(seenUp[i], set -> set.stream().toArray());
        }
    }

    /**
     * Of lanes with these speeds.
     *
     * @param delay until a health check sees what has happened, {@link VirtualTime#NEVER} for no health check
     */
    public static Failover of(List<Schedule> speeds, long delay) {
        if (delay == VirtualTime.NEVER) {
            return NONE;
        }
        TreeMap<Long, BitSet> changes = new TreeMap<>();
        for (int lane = 0; lane < speeds.size(); lane++) {
            int number = lane;
            for (long instant : changesOf(speeds.get(lane))) {
                changes.computeIfAbsent(instant + delay, i -> new BitSet()).flip(number);
            }
        }
        BitSet up = new BitSet();
        up.set(0, speeds.size());
        TreeMap<Long, BitSet> upFrom = new TreeMap<>();
        Map<BitSet, BitSet> known = new LinkedHashMap<>();
        for (Map.Entry<Long, BitSet> change : changes.entrySet()) {
            up.xor(change.getValue());
            BitSet now = (BitSet) up.clone();
            upFrom.put(change.getKey(), known.computeIfAbsent(now, set -> set));
        }
        Failover failover = new Failover(delay, upFrom);
        return failover.moves(speeds.size()) ? failover : NONE;
    }

    /** The instants at which a lane goes down, and up again, one after the other. */
    private static List<Long> changesOf(Schedule speed) {
        List<Long> instants = new ArrayList<>();
        boolean[] down = {false};
        speed.tell((start, value, slope) -> {
            boolean now = value == 0 && slope == 0;
            if (now != down[0]) {
                instants.add(start);
                down[0] = now;
            }
        });
        return instants;
    }

    /** Until a health check sees what has happened, {@link VirtualTime#NEVER} where nothing comes of it. */
    public long delay() {
        return delay;
    }

    /** Whether there is ever one lane seen up and another seen down. */
    private boolean moves(int lanes) {
        return Arrays.stream(up).anyMatch(some -> some.length > 0 && some.length < lanes);
    }

    /**
     * The lane for who comes at an instant.
     *
     * @param home the lane that was drawn
     * @param bits of another draw, by which those are spread who cannot go there
     */
    int laneAt(long at, int home, long bits) {
        int found = Arrays.binarySearch(from, at);
        int now = found >= 0 ? found : -found - 2;
        if (now < 0 || up[now].length == 0 || seenUp[now].get(home)) {
            return home;
        }
        return up[now][Draws.below(bits, up[now].length)];
    }
}
