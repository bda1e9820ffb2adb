package shopping.festival.study.plan.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Known names, to be found as they stand or as people write them. */
final class Lookup {
    private final List<String> names;
    private final Map<String, Integer> exact = new LinkedHashMap<>();
    private final Map<String, Integer> loose = new LinkedHashMap<>();

    Lookup(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            exact.putIfAbsent(names.get(i), i);
            loose.putIfAbsent(Names.key(names.get(i)), i);
        }
    }

    /** Index of a name, -1 for none. */
    int indexOf(String text) {
        Integer index = exact.get(text);
        return index != null ? index : loose.getOrDefault(Names.key(text), -1);
    }

    List<String> names() {
        return names;
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
