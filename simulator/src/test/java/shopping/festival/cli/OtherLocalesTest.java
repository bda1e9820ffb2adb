package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A German machine writes 1.234,5 and an Egyptian one has digits of its own; a festival has one way to write numbers. */
class OtherLocalesTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";
    private static final String INLINE = "--driver=inline";

    private final Locale here = Locale.getDefault();

    @TempDir
    private Path place;

    @AfterEach
    void backHome() {
        Locale.setDefault(here);
    }

    @Test
    void aFestivalLeavesTheSameFilesAndSentencesInEveryLocale() throws IOException {
        List<String> american = everythingSaidIn("en-US");
        assertThat(american)
                .contains("run/timeline.csv", "run/result.json", "run/report.html", "run/summary.md", "events.csv");
        assertSame(everythingSaidIn("de-DE"), american);
        // Digits as in ٢٣٫٥.
        assertThat(String.format(Locale.forLanguageTag("ar-EG"), "%d", 235)).isEqualTo("٢٣٥");
        assertSame(everythingSaidIn("ar-EG"), american);
        assertSame(everythingSaidIn("tr-TR"), american);
    }

    /** The bell of a festival rings at no hour of any clock on earth: its log of latencies is the same, byte for byte. */
    @Test
    void aFestivalLeavesTheSameFilesInEveryTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String id : List.of("UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Path run = place.resolve(id.replace('/', '-'));
                assertThat(new Shell().festival("run", TINY, INLINE, "-q", "-o", run))
                        .isZero();
                for (Path file : files(place.resolve("UTC"))) {
                    Path same = run.resolve(place.resolve("UTC").relativize(file));
                    if (file.toString().matches(".*\\.(hlog|csv|conf)")) {
                        assertThat(same).hasSameBinaryContentAs(file);
                    } else {
                        assertThat(comparable(Files.readString(same), place))
                                .isEqualTo(comparable(Files.readString(file), place));
                    }
                }
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** A folder {@code r٠٠١} could be compared nowhere else; {@code "RESULT".toLowerCase()} is no {@code result} in Turkey. */
    @Test
    void replicationsOfOneLocaleAreComparedInAnother() throws IOException {
        List<String> american = List.of();
        for (String tag : List.of("en-US", "ar-EG", "fa-IR", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Path folder = Files.createDirectories(place.resolve(tag));
            StringBuilder said = new StringBuilder();
            say(said, folder, "run", TINY, "--quiet", "--replications", "2", "--out", folder.resolve("runs"));
            files(folder).forEach(file -> said.append(folder.relativize(file)).append('\n'));
            assertThat(said.toString()).startsWith("run ends with 0").contains("runs/r002/result.json");
            american = american.isEmpty() ? said.toString().lines().toList() : american;
            assertSame(said.toString().lines().toList(), american);
            // Made at home, compared abroad; walls differ, the festivals do not.
            Shell shell = new Shell();
            assertThat(shell.festival(
                            "compare", place.resolve("en-US/runs"), folder.resolve("runs"), "--fail-on", "gmvFen>0%"))
                    .isZero();
            assertThat(shell.out() + shell.err()).doesNotContainPattern("[\u0660-\u0669\u06f0-\u06f9]");
        }
    }

    /** Line by line: of a thousand the first that differs is shown. */
    private static void assertSame(List<String> said, List<String> american) {
        for (int i = 0; i < Math.min(said.size(), american.size()); i++) {
            assertThat(said.get(i)).isEqualTo(american.get(i));
        }
        assertThat(said).hasSameSizeAs(american);
    }

    /** What a run, the audit of its log and its difference to another print, then every file of its folder. */
    private List<String> everythingSaidIn(String tag) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Path folder = Files.createDirectories(place.resolve(tag));
        Path run = folder.resolve("run");
        Path log = folder.resolve("events.csv");
        Path other = folder.resolve("other");
        StringBuilder all = new StringBuilder();
        say(all, folder, "run", TINY, INLINE, "--quiet", "--out", run, "--events", log);
        say(all, folder, "audit", log);
        say(all, folder, "run", TINY, INLINE, "--quiet", "--out", other, "--set", "payment.declined=0.05");
        say(all, folder, "diff", run, other);
        for (Path file : files(folder)) {
            String text = Files.readString(file);
            all.append(folder.relativize(file)).append('\n');
            all.append(file.toString().endsWith(".csv") ? text : comparable(text, folder));
        }
        return all.toString().lines().toList();
    }

    private static void say(StringBuilder all, Path folder, Object... words) {
        Shell shell = new Shell();
        int code = shell.festival(words);
        all.append(words[0]).append(" ends with ").append(code).append('\n');
        all.append(comparable(shell.out(), folder)).append(comparable(shell.err(), folder));
    }

    /** A run takes another time each time: numbers are left out, what stands between them is not. */
    private static String comparable(String text, Path folder) {
        return text.replace(folder.toString(), "folder").replaceAll("[0-9]+(,[0-9]{3})*", "#");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
