package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small shop whose payment is down from 30:00 to 40:00, and slow from 80:00 to 85:00: what one sees of it. */
@Tag("slow")
class FaultsOnPagesTest {
    private static final String FAULTS =
            "faults = [{ name = outage, at = 30 min, for = 10 min, unit = payment, factor = 0 },"
                    + " { name = slow, at = 80 min, for = 5 min, unit = warehouse/wh, factor = 0.5 }]\n";
    private static final List<String> NAMES = List.of("outage", "slow");
    private static final double[] FROM = {1_800, 4_800};
    private static final double[] TO = {2_400, 5_100};

    @TempDir
    private static Path folder;

    private static final Shell SHELL = new Shell();
    private static Path file;
    private static Path run;
    private static String told;
    private static Drawings drawings;

    @BeforeAll
    static void play() throws IOException {
        String text = LoadShop.TEXT.replace("pickers = none, packing = 0 s", "pickers = 100, packing = 1 s");
        file = Files.writeString(folder.resolve("s.conf"), text + FAULTS);
        run = folder.resolve("run");
        assertThat(SHELL.festival("run", file, "--quiet", "--out", run)).isZero();
        told = SHELL.out();
        drawings = Drawings.of(run);
    }

    @Test
    void everyAxisOfTimeOfARun_namesTheFaults() throws IOException {
        drawings.nameFaults(NAMES, FROM, TO);
    }

    @Test
    void everyAxisOfTimeOfAnImpact_namesTheFaults() throws IOException {
        assertThat(SHELL.festival("impact", file, "--quiet", "--out", folder.resolve("impact")))
                .isZero();
        Drawings.of(folder.resolve("impact")).nameFaults(NAMES, FROM, TO);
    }

    @Test
    void everyAxisOfTimeOfAReplication_namesTheFaults() throws IOException {
        assertThat(SHELL.festival("run", file, "--replications=1", "--quiet", "--out", folder.resolve("all")))
                .isZero();
        Drawings.of(folder.resolve("all/r001")).nameFaults(NAMES, FROM, TO);
        assertThat(SHELL.out()).contains("2 faults were played: outage (payment lane 0 out from 00:30:00 to 00:40:00)");
    }

    /** A minute after its begin 20/s · 60 s = 1,200 wait, five minutes after it 20/s · 120 s = 2,400: the rest left. */
    @Test
    void aroundAnOutage_theQueueIsThereByTheSecond() throws IOException {
        assertThat(drawings.at("chart-fault-queue-1", "waiting", 31 * 60)).isCloseTo(1_200, within(140.0));
        assertThat(drawings.at("chart-fault-queue-1", "waiting", 35 * 60)).isCloseTo(2_400, within(200.0));
        assertThat(drawings.chart("chart-fault-queue-1").at("/lines/0/points"))
                .as("a point a second")
                .hasSizeGreaterThan(900);
        // The queue of 2,400 shrinks by 30 − 20 a second, for four minutes; from then on the margin.
        assertThat(drawings.chart("chart-fault-queue-1").at("/x/high").asDouble())
                .isBetween(45 * 60.0, 49 * 60.0);
        assertThat(drawings.ids()).contains("chart-fault-queue-2").doesNotContain("chart-fault-rates-2");
    }

    /** 30 orders a second but for the ten minutes; two thirds of that are used, nothing can be, and then all is. */
    @Test
    void theCapacityLineDropsToNothing_andIsWhollyUsedAfterwards() throws IOException {
        assertThat(drawings.at("chart-load-payment", "capacity", 29 * 60)).isEqualTo(30);
        assertThat(drawings.at("chart-load-payment", "capacity", 35 * 60)).isZero();
        assertThat(drawings.at("chart-load-payment", "capacity", 40 * 60)).isEqualTo(30);
        assertThat(drawings.at("chart-utilisation", "payment", 20 * 60)).isCloseTo(66.7, within(15.0));
        assertThat(drawings.at("chart-utilisation", "payment", 35 * 60)).isNaN();
        assertThat(drawings.at("chart-utilisation", "payment", 41 * 60)).isCloseTo(100, within(0.2));
        assertThat(drawings.at("chart-load-checkout", "capacity", 35 * 60)).isEqualTo(60);
    }

    /** Who comes in the first eight minutes of an outage leaves; nobody is paid, so there is no latency to tell. */
    @Test
    void whoLeaves_andHowLongItTook_areThereByTheMinute() throws IOException {
        String left = "left the queue to pay, of those who left or were answered";
        assertThat(drawings.at("chart-refusals", left, 20 * 60)).isZero();
        assertThat(drawings.at("chart-refusals", left, 35 * 60)).isEqualTo(100);
        assertThat(drawings.at("chart-minutes-payment", "99 % within (p99)", 35 * 60))
                .isNaN();
        // Of those paid at 40:00 the first had waited two minutes.
        assertThat(drawings.at("chart-minutes-payment", "99 % within (p99)", 40 * 60))
                .isCloseTo(120, within(2.0));
        assertThat(drawings.at("chart-minutes-payment", "half within (p50)", 20 * 60))
                .isLessThan(1);
    }

    @Test
    void theFaultsAreNamed_whereAPipelineLooks() throws IOException {
        assertThat(told)
                .contains(
                        "2 faults were played: outage (payment lane 0 out from 00:30:00 to 00:40:00), slow (warehouse wh at"
                                + " 50 % of the capacity from 01:20:00 to 01:25:00).");
        assertThat(run.resolve("summary.md"))
                .content()
                .contains("| `outage` | payment lane 0 out from 00:30:00 to 00:40:00 |")
                .contains("| `slow` |");
        assertThat(run.resolve("junit.xml"))
                .content()
                .contains("<property name=\"fault.outage\" value=\"payment lane 0 out from 00:30:00 to 00:40:00\"/>")
                .contains("<property name=\"fault.slow\"");
    }

    @Test
    void aNormalDay_isDrawnBehindIt() throws IOException {
        assertThat(drawings.lines("chart-rates")).containsExactly("orders created", "payments");
        Path normal = folder.resolve("normal");
        assertThat(SHELL.festival("run", file, "--quiet", "--set", "faults=[]", "--out", normal))
                .isZero();
        assertThat(SHELL.out()).doesNotContain("played");
        Path again = folder.resolve("again");
        assertThat(SHELL.festival("run", file, "--quiet", "--out", again, "--baseline", normal))
                .isZero();
        Drawings both = Drawings.of(again);
        assertThat(both.at("chart-rates", "orders created, baseline", 35 * 60)).isCloseTo(20, within(2.0));
        assertThat(both.at("chart-minutes-payment", "p99, baseline", 35 * 60)).isLessThan(1);
        assertThat(both.chart("chart-rates").at("/lines/2/look").asText()).isEqualTo("BASELINE");
        assertThat(again.resolve("report.html"))
                .content()
                .contains("Grey lines are a baseline, another run: " + normal);
    }

    @Test
    void whatIsNoRun_isNoBaseline() throws IOException {
        refuses(folder.resolve("nowhere"), "nowhere) is no folder. Name the folder of a run, such as runs/tiny-1-1.");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        refuses(empty, "empty) has no result.json. Name the folder of a run");
        Files.writeString(empty.resolve("summary.json"), "{}");
        refuses(empty, "empty) holds replications. Name one of them, such as ");
    }

    @Test
    void anAlteredRun_isNoBaseline() throws IOException {
        Path altered = Files.createDirectories(folder.resolve("altered"));
        for (String name : List.of("result.json", "timeline.csv", "latency.hlog")) {
            Files.copy(run.resolve(name), altered.resolve(name));
        }
        Path timeline = altered.resolve("timeline.csv");
        String text = Files.readString(timeline);
        Files.writeString(timeline, text.replaceFirst("\n3,[0-9]+,[0-9]+,", "\n3,1,many,"));
        refuses(altered, "timeline.csv:5: accepted (many) must be a whole number");
        Files.writeString(timeline, text);
        Files.writeString(altered.resolve("latency.hlog"), "nonsense,1\n2\n");
        refuses(altered, "latency.hlog is no log of latencies");
    }

    private static void refuses(Path baseline, String why) {
        Path out = folder.resolve("refused");
        assertThat(SHELL.festival("run", file, "--baseline", baseline, "--out", out))
                .isEqualTo(2);
        assertThat(SHELL.err()).contains(why).hasLineCount(1);
        assertThat(out).doesNotExist();
    }
}
