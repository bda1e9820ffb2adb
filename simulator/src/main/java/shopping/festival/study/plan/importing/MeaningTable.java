package shopping.festival.study.plan.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.study.plan.shop.Findings;
import shopping.festival.study.plan.shop.TableCell;
import shopping.festival.study.plan.shop.TableFile;
import shopping.festival.study.plan.shop.TableRow;

/** A table that the user fills in: which name of an export stands for which name of the market. */
final class MeaningTable {
    private static final int ROWS_MAX = 200_000;

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private MeaningTable() {}

    static MeaningTable none() {
        return new MeaningTable();
    }

    /**
     * Reads one.
     *
     * @param keys the columns by which a row is found, the first in which something stands
     * @param column what the user fills in
     * @param known what may stand there
     */
    static MeaningTable read(Path file, List<String> keys, String column, List<String> known, Findings findings) {
        MeaningTable table = new MeaningTable();
        Optional<TableFile> read = TableFile.read(file, ROWS_MAX, findings);
        if (read.isEmpty()) {
            return table;
        }
        List<String> names = read.get().columns().stream().map(TableFile::key).toList();
        int place = names.indexOf(TableFile.key(column));
        List<Integer> places = keys.stream()
                .map(k -> names.indexOf(TableFile.key(k)))
                .filter(p -> p >= 0)
                .toList();
        if (place < 0 || places.isEmpty()) {
            findings.problem(
                    file.toString(),
                    1,
                    "needs the columns " + String.join(" or ", keys) + ", and " + column
                            + ". Name them in the first line.");
            return table;
        }
        read.get().rows().forEach(row -> table.take(row, places, row.cell(place), known));
        return table;
    }

    private void take(TableRow row, List<Integer> keys, TableCell meaning, List<String> known) {
        Optional<TableCell> key =
                keys.stream().map(row::cell).filter(c -> !c.isEmpty()).findFirst();
        if (key.isEmpty() || meaning.isEmpty()) {
            return;
        }
        if (!known.contains(meaning.text())) {
            meaning.wrong("is not known in this market. " + Suggestion.among(meaning.text(), known));
            return;
        }
        String before = meanings.putIfAbsent(key.get().text(), meaning.text());
        if (before != null && !before.equals(meaning.text())) {
            key.get().wrong("stands in this table already, for " + before + ". Keep one row.");
        }
    }

    /** All that stands in it. */
    Map<String, String> all() {
        return meanings;
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(meanings.get(name));
    }
}
