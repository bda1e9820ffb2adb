package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All products of the exports by their SKU, in the order in which they come. */
final class Goods {
    private final Map<String, Good> bySku = new LinkedHashMap<>();
    private final Map<String, Integer> differing = new TreeMap<>();

    Good of(String sku) {
        return bySku.computeIfAbsent(sku, Good::new);
    }

    Collection<Good> all() {
        return bySku.values();
    }

    /** Products that come in several sizes or colours. */
    Set<String> parents() {
        Set<String> once = new LinkedHashSet<>();
        Set<String> several = new LinkedHashSet<>();
        for (Good good : all()) {
            String parent = good.text(Field.PARENT);
            if (!parent.isEmpty() && !once.add(parent)) {
                several.add(parent);
            }
        }
        return several;
    }

    boolean knows(String sku) {
        return bySku.containsKey(sku);
    }

    void say(Good good, Field field, Good.Said what) {
        String first = good.said(field).map(Good.Said::source).orElse("");
        if (good.say(field, what)) {
            differing.merge(
                    field.label() + " of %s: " + what.source() + " says otherwise than " + first + ", which was taken",
                    1,
                    Integer::sum);
        }
    }

    /** Where two exports differ, in words. */
    List<String> differences() {
        List<String> told = new ArrayList<>();
        differing.forEach((what, count) -> told.add(what.replace("%s", ImportList.products(count))));
        return told;
    }

    /** A program that names its warehouses has said all of its stock there; its sums are taken away. */
    void dropSums() {
        Set<String> named = new LinkedHashSet<>();
        all().forEach(g ->
                g.stock().keySet().stream().filter(Warehouse::isNamed).forEach(w -> named.add(w.family())));
        all().forEach(g -> g.stock().keySet().removeIf(w -> !w.isNamed() && named.contains(w.family())));
    }

    List<Warehouse> warehouses() {
        Set<Warehouse> all = new LinkedHashSet<>();
        all().forEach(g -> all.addAll(g.stock().keySet()));
        return List.copyOf(all);
    }
}
