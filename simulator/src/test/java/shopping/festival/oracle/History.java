package shopping.festival.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a run leaves behind: the sorted events of every intent and the final stock of every record.
 *
 * @param intents by intent id
 * @param stock by stock record
 */
record History(SortedMap<Long, List<Event>> intents, List<Stock> stock) {

    /** Sorts events that were written down in any order. */
    static History of(Collection<Event> events, List<Stock> stock) {
        SortedMap<Long, List<Event>> intents = new TreeMap<>();
        for (Event e : events) {
            intents.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(e);
        }
        intents.values().forEach(list -> list.sort(null));
        return new History(intents, List.copyOf(stock));
    }
}
