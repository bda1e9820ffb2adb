package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;

/** Thresholds as a pipeline meets them. */
@Tag("slow")
class ThresholdsTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private List<String> out() {
        return shell.out().lines().toList();
    }

    private List<String> err() {
        return shell.err().lines().toList();
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    @Test
    void aBrokenThreshold_isExitCodeOne_saidInWordsEverywhere_andTheRunIsWrittenWhole() throws Exception {
        Path out = place.resolve("out");
        int code = shell.festival(
                "run",
                TINY,
                "--quiet",
                "--out",
                out,
                "--set",
                "thresholds=[\"orders.paid > 0\"]",
                "--threshold",
                "latency.payment.p99 < 1 ms between 00:00 and 00:30",
                "--threshold",
                "orders.paid > 0");
        assertThat(code).isEqualTo(1);
        // Three sentences, the faults, where the results are, the count, and the one that broke; what is asked for
        // twice counts once.
        assertThat(out()).hasSize(7);
        assertThat(out().get(5)).isEqualTo("1 of 2 thresholds held.");
        assertThat(out().get(6))
                .startsWith("Threshold broken at 00:00:00: latency.payment.p99 < 1 ms between 00:00 and 00:30: it was ")
                .contains("and must be below 1 ms; of the minutes 00:00:00 was the first to break it");
        FestivalResult result = ResultFile.read(out.resolve("result.json"));
        assertThat(result.proof().thresholds()).hasSize(2);
        assertThat(result.proof().thresholds().get(0).ok()).isTrue();
        assertThat(result.proof().thresholds().get(1).brokeAt()).isZero();
        assertThat(out().get(6)).contains(result.proof().thresholds().get(1).reason());
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("id=\"thresholds\"", "1 of 2 thresholds held.");
        assertThat(Files.readString(out.resolve("summary.md")))
                .startsWith("## festival tiny: 1 of 2 thresholds held\n")
                .contains("| `latency.payment.p99 < 1 ms between 00:00 and 00:30` | **broken** | 00:00:00 |");
        Element suite = (Element)
                xml(out.resolve("junit.xml")).getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(Integer.toString(2 + result.proof().audit().laws().size()))
                .isEqualTo(
                        Integer.toString(suite.getElementsByTagName("testcase").getLength()));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name"))
                .isEqualTo("latency.payment.p99 < 1 ms between 00:00 and 00:30");
        assertThat(failure.getAttribute("message")).startsWith("broken at 00:00:00: it was ");
    }

    @Test
    void eachReplicationIsHeldAgainstThem() throws Exception {
        Path out = place.resolve("out");
        assertThat(shell.festival(
                        "run", TINY, "--quiet", "--replications", "2", "--out", out, "--threshold", "orders.paid > 0"))
                .isZero();
        assertThat(out()).endsWith("1 of 1 threshold held in all replications.");
        Path red = place.resolve("red");
        assertThat(shell.festival(
                        "run", TINY, "--quiet", "--replications", "2", "--out", red, "--threshold", "sum(intents) < 5"))
                .isEqualTo(1);
        assertThat(out().get(out().size() - 1))
                .startsWith("Threshold broken at 00:00:00: sum(intents) < 5: ")
                .endsWith("(r001; held in 0 of 2 replications).");
        assertThat(xml(red.resolve("junit.xml"))
                        .getElementsByTagName("testsuite")
                        .getLength())
                .isEqualTo(2);
        assertThat(Files.readString(red.resolve("summary.md")))
                .contains("| `sum(intents) < 5` | 0 of 2 | r001 | 00:00:00 |");
        assertThat(ResultFile.read(red.resolve("r002/result.json")).proof().keptThresholds())
                .isFalse();
    }

    @Test
    void everythingThatIsWrongWithThem_isToldBeforeTheRun_withItsPlaceMarked() throws Exception {
        int code = shell.festival(
                "run",
                TINY,
                "--out",
                place.resolve("out"),
                "--threshold",
                "latency.paiment.p99 < 2 s",
                "--threshold",
                "latency.payment.p99 < 2 %");
        assertThat(code).isEqualTo(2);
        assertThat(err())
                .containsExactly(
                        "--threshold (latency.paiment.p99 < 2 s) is about an unknown measure, latency.paiment.p99 (column 1)."
                                + " Did you mean latency.payment.p99?",
                        "    latency.paiment.p99 < 2 s",
                        "    ^",
                        "--threshold (latency.payment.p99 < 2 %) has a unit that does not fit, % (column 25)."
                                + " Units: us, ms, s, min, h or d.",
                        "    latency.payment.p99 < 2 %",
                        "                            ^");
        assertThat(out()).isEmpty();
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void inAFileAThresholdIsToldWithItsLine() throws Exception {
        Path file = place.resolve("x.conf");
        Files.writeString(
                file,
                Files.readString(Path.of(TINY)) + "\nthresholds = [5, \"gmvFem > 5\", \"busy < 1\", \"busy < 1\"]\n");
        int line = Files.readAllLines(file).size();
        assertThat(shell.festival("run", file)).isEqualTo(2);
        assertThat(err())
                .containsExactly(
                        "x.conf:" + line + ": thresholds[0] (5) is not a threshold."
                                + " Write [\"latency.payment.p99 < 2 s between 00:00 and 00:30\"].",
                        "x.conf:" + line
                                + ": thresholds[1] (gmvFem > 5) is about an unknown measure, gmvFem (column 1)."
                                + " Did you mean gmvFen?",
                        "    gmvFem > 5",
                        "    ^",
                        "x.conf:" + line
                                + ": thresholds[3] (busy < 1) stands twice in thresholds. Remove one of them.");
    }

    @Test
    void checkListsWhatTheyCanBeAbout() {
        assertThat(shell.festival("check", TINY, "--measures")).isZero();
        assertThat(out())
                .contains("payment_queue", "latency.payment.p99", "stations.payment.queuePeak", "gmvFen", "wallSeconds")
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutMetricsThereAreNoFilesForAPipeline_butThresholdsHoldOn() {
        Path out = place.resolve("out");
        assertThat(shell.festival(
                        "run", TINY, "--quiet", "--metrics", "off", "--out", out, "--threshold", "orders.paid < 1"))
                .isEqualTo(1);
        assertThat(out.resolve("junit.xml")).doesNotExist();
        assertThat(out.resolve("summary.md")).doesNotExist();
        assertThat(out.resolve("result.json")).exists();
    }
}
