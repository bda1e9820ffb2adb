package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.engine.node.Books;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.result.MinuteDigests;
import shopping.festival.result.RunFiles;
import shopping.festival.result.TinyRun;

/** A table in a run's folder that does not add up to what the result tells is seen before the folder is there. */
class FolderLawsTest {
    private static TinyRun tiny;

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() {
        tiny = new TinyRun();
    }

    @BeforeEach
    void write() throws Exception {
        Books books = tiny.outcome.books();
        RunFiles.write(folder, tiny.result, books.measures(), "resolved");
        MinuteDigests.of(books).write(folder.resolve(RunFiles.DIGESTS));
        SellersFile.write(folder.resolve(RunFiles.SELLERS), tiny.festival, books, 0.119);
    }

    private void change(String file, UnaryOperator<List<String>> how) throws Exception {
        Path path = folder.resolve(file);
        Files.write(path, how.apply(Files.readAllLines(path)));
    }

    /** One row told a second time: the last one of a table in which something happened. */
    private void twice(String file, int column) throws Exception {
        change(file, lines -> {
            String row = lines.stream()
                    .skip(1)
                    .filter(l -> !l.split(",")[column].equals("0"))
                    .findFirst()
                    .orElseThrow();
            return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(row))
                    .toList();
        });
    }

    private void isSeen(String where) {
        assertThatThrownBy(() -> FolderLaws.check(folder, tiny.result))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("a total is the sum of its parts: " + where)
                .hasMessageContaining(" in all ≠ ")
                .hasMessageContaining(" in its rows");
    }

    @Test
    void asWritten_theyAddUp() {
        assertThatCode(() -> FolderLaws.check(folder, tiny.result)).doesNotThrowAnyException();
    }

    @Test
    void aMinuteToldTwice() throws Exception {
        twice(RunFiles.TIMELINE, 1);
        isSeen("timeline.csv, intents: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"units_sold", "revenue_fen", "leftover_units"})
    void aSellerToldTwice(String column) throws Exception {
        List<String> names = List.of(
                Files.readAllLines(folder.resolve(RunFiles.SELLERS)).get(0).split(","));
        // Of all others the column alone is kept as it was.
        change(
                RunFiles.SELLERS,
                lines -> lines.stream()
                        .map(l -> {
                            String[] fields = l.split(",", -1);
                            int at = names.indexOf(column);
                            fields[at] = lines.indexOf(l) == 0 ? column : Long.toString(2 * Long.parseLong(fields[at]));
                            return String.join(",", fields);
                        })
                        .toList());
        isSeen("sellers.csv, " + column + ": ");
    }

    @Test
    void aMinuteOfTheDigestsLeftOut() throws Exception {
        change(
                RunFiles.DIGESTS,
                lines -> lines.stream()
                        .map(l -> l.startsWith("0,") ? "0,0000000000000000" : l)
                        .toList());
        isSeen("digests.csv: ");
    }

    @Test
    void aMinuteOfTheLatenciesLeftOut() throws Exception {
        change(RunFiles.LATENCY, lines -> {
            int last = lines.size() - 1;
            return lines.subList(0, last);
        });
        isSeen("latency.hlog, ");
    }
}
