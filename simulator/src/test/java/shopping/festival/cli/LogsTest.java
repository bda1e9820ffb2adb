package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that runs leave, held against each other and against their run. */
class LogsTest {
    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private Path drum;

    @BeforeEach
    void sixtyOrdersTenSecondsApart() throws IOException {
        drum = Files.writeString(place.resolve("drum.conf"), DrumShop.TEXT);
    }

    private Path run(String name, Object... more) {
        List<Object> words = new ArrayList<>(List.of("run", drum, "-q", "-o", place.resolve(name)));
        words.addAll(List.of("--events", place.resolve(name + ".csv.gz")));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).isZero();
        return place.resolve(name + ".csv.gz");
    }

    private Path zipped(String name) throws IOException {
        Path file = place.resolve(name + "-timeline.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(place.resolve(name).resolve("timeline.csv"), out);
        }
        return file;
    }

    @Test
    void logsOfOneFestivalAreIdentical_inWhateverOrderTheirRowsStand() throws IOException {
        Path a = run("a", "--driver=inline");
        // Sorted, as people keep them, and not packed.
        Path b = place.resolve("b.csv");
        List<String> lines = new Forgery(a).lines;
        List<String> rows =
                new ArrayList<>(lines.stream().filter(l -> !l.startsWith("#")).toList());
        rows.subList(1, rows.size()).sort(null);
        Forgery sorted = new Forgery(a);
        sorted.lines.removeIf(l -> !l.startsWith("#"));
        sorted.lines.addAll(rows);
        sorted.write(b);
        assertThat(shell.festival("diff", a, b)).isZero();
        // 60 buyers arrive, try, are accepted, pay, are dispatched and have it; one shelf before and after.
        assertThat(shell.out())
                .contains("drum (seed 1, scale 1.0), " + (60 * 6 + 2) + " rows")
                .endsWith("Identical: every row of one is in the other.\n");
    }

    @Test
    void ofTwoFestivalsTheIntentIsTold_thatPartsFirst() {
        Path a = run("a", "--driver=inline");
        Path b = run("b", "--driver=inline", "--set", "payment.unpaid=1", "--seed=2");
        assertThat(shell.festival("diff", a, b)).isEqualTo(1);
        assertThat(shell.out())
                .contains("They tell of two runs: seed 1 and 2.")
                .contains("Intents of 60 slots of arrival differ, and rows of stock do; in the first of them 1")
                .contains("The first is intent 0/0/0/0 (stream/lane/slot/number):")
                .containsPattern("A:\n    00:00:00.000000 +try 1 +arrived\n")
                .containsPattern("  ≠ 00:00:00.000000 +try 1 +paid ")
                .containsPattern("  ≠ .* +try 1 +unpaid ");
    }

    @Test
    void timelinesAreToldApart_zippedOrNot() throws IOException {
        run("a", "--driver=inline");
        run("b", "--driver=inline", "--set", "demand.streams.drum.first=60 s", "--set", "demand.streams.drum.count=54");
        assertThat(shell.festival("diff", zipped("a"), place.resolve("a/timeline.csv")))
                .isZero();
        assertThat(shell.out()).startsWith("Identical: ");
        assertThat(shell.festival("diff", zipped("a"), zipped("b"))).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("The first that differs is row 1, minute 0:\n  intents: A 6, B 0\n  accepted: A 6, B 0\n")
                .containsPattern("\n[0-9]+ of [0-9]+ rows that both have differ\\.\n");
    }

    @Test
    void whatIsNoPairIsRefused() throws IOException {
        Path log = run("a", "--driver=inline");
        Path timeline = place.resolve("a/timeline.csv");
        Path text = Files.writeString(place.resolve("x.csv.gz"), "not packed");
        Object[][] pairs = {
            {log, timeline, " is an event log and "},
            {log, drum, " is no CSV file and the other is one."},
            {log, place.resolve("none.csv"), " does not exist."},
            {text, timeline, " cannot be read: "},
        };
        for (Object[] pair : pairs) {
            assertThat(shell.festival("diff", pair[0], pair[1])).isEqualTo(2);
            assertThat(shell.err()).hasLineCount(1).contains((String) pair[2]);
        }
    }

    /** An order is taken out, its unit put back on the shelf, and the log sealed again: every law holds on what is left. */
    @Test
    void aLogThatIsSealedAgainIsFoundByTheRun() throws IOException {
        Path log = run("a", "--driver=inline");
        Path folder = place.resolve("a");
        assertThat(shell.festival("audit", log, "--run", folder)).isZero();
        assertThat(shell.out()).endsWith(", as the run in " + folder + " has it.\n");

        Forgery forgery = new Forgery(log);
        // The order of 00:09:50 is the last; the shelf held 1,000,000 - 60 at the end.
        forgery.lines.removeIf(line -> line.contains(",0/0/590/0,"));
        forgery.lines.replaceAll(line -> line.startsWith("on_hand,") ? line.replace(",999940,", ",999941,") : line);
        Path forged = place.resolve("forged.csv");
        forgery.write(forged);
        assertThat(shell.festival("audit", forged)).isEqualTo(3);
        Matcher digest = Pattern.compile("the rows give ([0-9a-f]{16})").matcher(shell.err());
        assertThat(digest.find()).isTrue();
        forgery.digest = digest.group(1);
        forgery.write(forged);

        assertThat(shell.festival("audit", forged)).isZero();
        assertThat(shell.festival("audit", forged, "--run", folder)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .hasLineCount(1)
                .contains(" is not as the run in " + folder
                        + " wrote it: one of them was altered, and sealed again. The log has digest " + forgery.digest)
                .contains("; intents.total 59, not 60; attempts.total 59, not 60;")
                .contains("; orders.delivered 59, not 60; units.onHand 999941, not 999940.");
    }

    @Test
    void theLogOfAnotherRunIsNamedAsSuch() {
        run("a", "--driver=inline");
        Path other = run("b", "--driver=inline", "--seed=2");
        assertThat(shell.festival("audit", other, "--run", place.resolve("a"))).isEqualTo(2);
        assertThat(shell.err())
                .contains(" is the log of another run than that in " + place.resolve("a")
                        + ". The log has seed 2, not 1");
        assertThat(shell.festival("audit", other, "--run", place)).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: --run (" + place + ") has no result.json. Name the folder of one run.\n");
    }

    /** The lines of a log, to be altered; it is written with its number of rows and its checksum made anew. */
    private static final class Forgery {
        private final List<String> lines;
        private String digest;

        Forgery(Path log) throws IOException {
            lines = new ArrayList<>(unpacked(log));
            digest = lines.stream()
                    .filter(line -> line.startsWith("# digest "))
                    .findFirst()
                    .orElseThrow()
                    .substring(9);
            lines.removeIf(line -> line.matches("# (rows|digest|crc32) .*"));
        }

        private static List<String> unpacked(Path log) throws IOException {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(log))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }

        void write(Path file) throws IOException {
            byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(text);
            long rows = lines.stream().filter(line -> !line.startsWith("#")).count() - 1;
            String end =
                    String.format(Locale.ROOT, "# rows %d\n# digest %s\n# crc32 %08x\n", rows, digest, sum.getValue());
            Files.writeString(file, new String(text, StandardCharsets.UTF_8) + end);
        }
    }
}
