package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.study.plan.history.HistoryFile;
import shopping.festival.study.plan.shop.ShopFile;
import shopping.festival.study.plan.shop.TableFile;

/** What the user says of columns: {@code --map "Landed cost=unit_cost"}. */
final class ColumnMap {
    private static final String OPTION = "--map";

    /** By the key of the export's column: the field, or another column of a shop's file. */
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private final Map<String, String> asTyped = new LinkedHashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    static ColumnMap read(List<String> options, Problems problems) {
        ColumnMap map = new ColumnMap();
        List<String> known = new ArrayList<>(Field.labels());
        ShopFile.columns().stream().filter(c -> !known.contains(c)).forEach(known::add);
        HistoryFile.meanings().stream().filter(m -> !known.contains(m)).forEach(known::add);
        for (String option : options) {
            int equals = option.lastIndexOf('=');
            if (equals < 1) {
                problems.addOption(
                        OPTION + " (" + option + ") is not COLUMN=MEANING. Write such as \"Landed cost=unit_cost\".");
                continue;
            }
            String column = option.substring(0, equals).strip();
            String meaning = option.substring(equals + 1).strip();
            if (!known.contains(meaning)) {
                problems.addOption(OPTION + " (" + option + ") names a meaning nobody knows (" + meaning + "). "
                        + Suggestion.among(meaning, known));
            }
            String before = map.meanings.putIfAbsent(TableFile.key(column), meaning);
            if (before != null && !before.equals(meaning)) {
                problems.addOption(OPTION + " (" + option + ") gives " + column + " a second meaning beside " + before
                        + ". Keep one.");
            }
            map.asTyped.put(TableFile.key(column), column);
        }
        return map;
    }

    Optional<String> meaning(String column) {
        String key = TableFile.key(column);
        seen.add(column);
        Optional<String> meaning = Optional.ofNullable(meanings.get(key));
        meaning.ifPresent(m -> found.add(key));
        return meaning;
    }

    /** Notes what was named and is in no file. */
    void tellUnfound(Problems problems) {
        asTyped.forEach((key, column) -> {
            if (!found.contains(key)) {
                problems.addOption(OPTION + " (" + column + "=" + meanings.get(key)
                        + ") names a column that no file has. " + Suggestion.among(column, seen));
            }
        });
    }
}
