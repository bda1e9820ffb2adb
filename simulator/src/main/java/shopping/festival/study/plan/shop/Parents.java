package shopping.festival.study.plan.shop;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Asks about sizes and colours of one product that cannot stand in for each other. */
final class Parents {
    /** The first product of a parent, and its line. */
    private record First(Item item, long line) {}

    private final Map<String, First> firsts = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    void add(Item item, Row row) {
        String parent = item.terms().parent();
        if (parent.isEmpty() || item.origin() == Item.UNKNOWN) {
            return;
        }
        First first = firsts.putIfAbsent(parent, new First(item, row.line()));
        if (first == null || isOneCell(first.item, item) || !asked.add(parent)) {
            return;
        }
        row.cell(ShopColumn.PARENT)
                .odd("has another category, origin or fulfilment in line " + first.line
                        + ": the two do not stand in for each other when one is sold out.");
    }

    private static boolean isOneCell(Item a, Item b) {
        return a.category() == b.category() && a.origin() == b.origin() && a.mode() == b.mode();
    }
}
