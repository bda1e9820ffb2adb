package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.study.plan.history.HistoryFile;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/** Where an export says what: its columns by what they mean. */
final class Columns {
    private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
    /** Columns of a shop's file that no field stands for. */
    private final Map<String, Integer> others = new LinkedHashMap<>();

    private final Map<Integer, String> warehouses = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    static Columns of(TableFile table, Profile profile, ColumnMap map) {
        Columns columns = new Columns();
        Map<Field, Map<Integer, Integer>> ranked = new EnumMap<>(Field.class);
        List<String> order = List.copyOf(profile.columns().keySet());
        for (int place = 0; place < table.columns().size(); place++) {
            String name = table.columns().get(place);
            Optional<String> said = map.meaning(name);
            Optional<Field> field = said.isPresent()
                    ? Field.of(said.get())
                    : Optional.ofNullable(profile.columns().get(TableFile.key(name)));
            // What the user says comes before what the profile says.
            int rank = said.isPresent() ? -1 : order.indexOf(TableFile.key(name));
            if (field.isPresent()) {
                ranked.computeIfAbsent(field.get(), f -> new TreeMap<>())
                        .putIfAbsent(rank * 1000 + place % 1000, place);
            } else if (said.isPresent() && !HistoryFile.meanings().contains(said.get())) {
                columns.others.put(said.get(), place);
            } else if (profile.restAreWarehouses() && !name.isEmpty()) {
                columns.warehouses.put(place, name);
            } else if (!name.isEmpty()) {
                columns.unused.add(name);
            }
        }
        ranked.forEach((field, byRank) -> columns.places.put(field, List.copyOf(byRank.values())));
        return columns;
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The first cell of that meaning in which something stands; else an empty one, if there is any. */
    Optional<TableCell> cell(TableRow row, Field field) {
        List<TableCell> all = cells(row, field);
        return all.stream()
                .filter(c -> !c.isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    String text(TableRow row, Field field) {
        return cell(row, field).map(TableCell::text).orElse("");
    }

    List<TableCell> cells(TableRow row, Field field) {
        return places.getOrDefault(field, List.of()).stream().map(row::cell).toList();
    }

    Map<String, Integer> others() {
        return others;
    }

    /** Columns that are warehouses, by their place. */
    Map<Integer, String> warehouses() {
        return warehouses;
    }

    List<String> unused() {
        return unused;
    }
}
