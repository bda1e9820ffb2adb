package shopping.festival.engine.cluster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.Signal;

/** Who is called to a run, and who has come. */
final class Roster {
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Set<String> awaited;
    private final int nodesLeast;

    private static final class Guest {
        Signal.@Nullable Here here;
        boolean isUp;
    }

    /**
     * @param called HOST:PORT of all who may come
     * @param awaited those of them without whom it does not begin
     * @param nodesLeast so many must come at least, this process not counted
     */
    Roster(Collection<String> called, Collection<String> awaited, int nodesLeast) {
        called.forEach(this::add);
        this.awaited = new LinkedHashSet<>(awaited);
        this.nodesLeast = nodesLeast;
    }

    /** Another one who may come. */
    void add(String address) {
        guests.putIfAbsent(address, new Guest());
    }

    /** One who is not called any more. */
    void remove(String address) {
        guests.remove(address);
    }

    void answered(Signal.Here here) {
        Guest guest = guests.get(here.from());
        if (guest != null) {
            guest.here = here;
        }
    }

    void isUp(String address) {
        Guest guest = guests.get(address);
        if (guest != null) {
            guest.isUp = true;
        }
    }

    /** Those who have not answered. */
    List<String> silent() {
        return guests.entrySet().stream()
                .filter(guest -> guest.getValue().here == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who have not come, whether they have answered or not. */
    List<String> missing() {
        return guests.entrySet().stream()
                .filter(guest -> guest.getValue().here == null || !guest.getValue().isUp)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who have come, in the order of their names in the call. */
    List<Signal.Here> present() {
        return guests.values().stream()
                .filter(guest -> guest.here != null && guest.isUp)
                .map(guest -> guest.here)
                .toList();
    }

    int nodesLeast() {
        return nodesLeast;
    }

    /** Whether everybody has come. */
    boolean isFull() {
        return present().size() == guests.size();
    }

    /** Whether all have come without whom it does not begin, and enough in all. */
    boolean isEnough() {
        return present().size() >= nodesLeast
                && present().stream().map(Signal.Here::from).toList().containsAll(awaited);
    }

    boolean isQuorum() {
        return present().size() >= nodesLeast;
    }
}
