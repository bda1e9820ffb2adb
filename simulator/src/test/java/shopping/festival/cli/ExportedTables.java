package shopping.festival.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import shopping.festival.result.ResultFile;

/** What {@code festival export --format csv.gz} has left, read again by nothing of the program. */
record ExportedTables(Path folder) {

    /** A row by name of its columns; empty is what is not there. */
    record Row(Map<String, String> fields) {
        String of(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        long number(String column) {
            return Long.parseLong(of(column));
        }

        boolean has(String column) {
            return !of(column).isEmpty();
        }
    }

    List<Path> files(String table) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> String.valueOf(f.getFileName()).matches(table + "(-\\d\\d)?\\.csv\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    List<Row> rows(String table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(table)) {
            List<String> lines = lines(file);
            String[] titles = lines.get(0).split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] values = line.split(",", -1);
                Map<String, String> fields = new LinkedHashMap<>();
                for (int c = 0; c < titles.length; c++) {
                    fields.put(titles[c], values[c]);
                }
                rows.add(new Row(fields));
            }
        }
        return rows;
    }

    static List<String> lines(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    /** All lines of all tables, sorted: what must be the same whoever wrote them. */
    Map<String, List<String>> sortedLines() throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv.gz")).sorted().toList()) {
                all.put(
                        String.valueOf(file.getFileName()),
                        lines(file).stream().sorted().toList());
            }
        }
        return all;
    }

    JsonNode result() throws IOException {
        return ResultFile.readTree(folder.resolve("result.json"));
    }

    static Map<String, Long> counted(List<Row> rows, Function<Row, String> by) {
        return summed(rows, by, row -> 1);
    }

    static Map<String, Long> summed(List<Row> rows, Function<Row, String> by, ToLongFunction<Row> what) {
        Map<String, Long> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(by.apply(row), what.applyAsLong(row), Long::sum));
        return sums;
    }

    static List<Row> where(List<Row> rows, Predicate<Row> holds) {
        return rows.stream().filter(holds).collect(Collectors.toList());
    }
}
