package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.cluster.Played;
import shopping.festival.engine.cluster.Wanted;
import shopping.festival.engine.node.Stop;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.study.frame.ExitCode;

/** Replications that nodes play come to what they come to at home, whoever is lost meanwhile. */
@Tag("slow")
class NodesReplicationsTest {
    private static final String SCENARIO = """
            demand.intents = 4000
            day.length = 1 h
            market.population { products = 300, sellers = 50 }
            mix { foreign-share = 0.3 }
            thresholds = ["orders.paid > 0"]
            faults = [{ at = 5 min, for = 5 min, unit = payment/0-1, factor = 0 }]
            """;

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    @BeforeEach
    void aScenario() throws IOException {
        Files.writeString(place.resolve("m.conf"), SCENARIO);
    }

    private int festival(String command, String out, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of(command, place.resolve("m.conf"), "--threads=1", "--out=" + place.resolve(out)));
        words.addAll(List.of(more));
        return shell.festival(words.toArray());
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(place.resolve(file).toFile());
    }

    private List<String> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(place.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> place.resolve(folder).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** How long it took is left out, wherever it stands. */
    private static JsonNode withoutClock(JsonNode tree) {
        tree.forEach(NodesReplicationsTest::withoutClock);
        if (tree instanceof ObjectNode object) {
            object.remove(List.of("wallSeconds", "attemptsPerWallSecond", "command"));
        }
        return tree;
    }

    /** Pages and tests of a pipeline tell times in the midst of other things; everything else is held to the byte. */
    private void mustBeTheSame(String one, String other) throws IOException {
        assertThat(files(other)).isEqualTo(files(one));
        for (String file : files(one)) {
            if (file.endsWith(".json")) {
                assertThat(withoutClock(json(other + "/" + file)))
                        .as(file)
                        .isEqualTo(withoutClock(json(one + "/" + file)));
            } else if (!file.endsWith(".html") && !file.endsWith(".xml") && !file.endsWith("mix-runs.csv")) {
                assertThat(Files.readAllBytes(place.resolve(other).resolve(file)))
                        .as(file)
                        .isEqualTo(Files.readAllBytes(place.resolve(one).resolve(file)));
            }
        }
    }

    @Test
    void aRunOverNodesOfWhichOneIsLost_leavesTheSameFolder() throws Exception {
        String missed = "--threshold=orders.paid > 1000000";
        assertThat(festival("run", "alone", "--replications=6", missed))
                .as(shell.err())
                .isEqualTo(ExitCode.THRESHOLD_FAILED);
        try (NodesAtHome nodes = new NodesAtHome()) {
            NodesAtHome.Busy sound = new NodesAtHome.Busy();
            nodes.with(sound).with(nodes.new Doomed());
            assertThat(festival("run", "helped", "--replications=6", missed, "--nodes=" + nodes.addresses()))
                    .as(shell.err())
                    .isEqualTo(ExitCode.THRESHOLD_FAILED);
            assertThat(shell.err())
                    .contains("played by 3 processes", "6 replications on 1 thread here and 2 of nodes")
                    .containsPattern("lost node 127.0.0.1:[0-9]+; what it was playing is played again: 1 run\n")
                    .doesNotContain("all nodes");
            assertThat(sound.begun).hasPositiveValue();
        }
        mustBeTheSame("alone", "helped");
    }

    @Test
    void aMixOverNodesOfWhichAllAreLost_comesToTheSame() throws Exception {
        String[] asked = {"--foreign-share=0,0.6", "--supply=planned", "--replications=3"};
        assertThat(festival("mix", "alone", (Object[]) asked)).as(shell.err()).isEqualTo(ExitCode.FINE);
        try (NodesAtHome nodes = new NodesAtHome()) {
            nodes.with(nodes.new Doomed());
            assertThat(festival("mix", "lonely", asked[0], asked[1], asked[2], "--nodes=" + nodes.addresses()))
                    .as(shell.err())
                    .isEqualTo(ExitCode.FINE);
            assertThat(shell.err()).contains("all nodes are lost; this process goes on alone");
        }
        try (NodesAtHome nodes = new NodesAtHome()) {
            NodesAtHome.Busy sound = new NodesAtHome.Busy();
            nodes.with(sound).with(new NodesAtHome.Busy());
            assertThat(festival("mix", "helped", asked[0], asked[1], asked[2], "--nodes=" + nodes.addresses()))
                    .as(shell.err())
                    .isEqualTo(ExitCode.FINE);
            assertThat(sound.begun).hasPositiveValue();
        }
        mustBeTheSame("alone", "lonely");
        mustBeTheSame("alone", "helped");
    }

    @Test
    void theMarketAroundAShop_measuredOverNodesOfWhichOneIsLost_isTheSame() throws Exception {
        assertThat(shell.festival("plan", "init", place.resolve("shop"))).isZero();
        assertThat(plan("alone")).as(shell.err()).isEqualTo(ExitCode.FINE);
        try (NodesAtHome nodes = new NodesAtHome()) {
            NodesAtHome.Busy sound = new NodesAtHome.Busy();
            nodes.with(sound).with(nodes.new Doomed());
            assertThat(plan("helped", "--nodes=" + nodes.addresses()))
                    .as(shell.err())
                    .isEqualTo(ExitCode.FINE);
            assertThat(shell.err()).contains("played by 3 processes");
            assertThat(sound.begun).hasPositiveValue();
        }
        mustBeTheSame("alone", "helped");
    }

    private int plan(String out, String... more) {
        List<Object> words = new ArrayList<>(List.of(
                "plan",
                place.resolve("shop/shop.csv"),
                place.resolve("shop/plan-a.csv"),
                "--market-scale=0.0001",
                "--market-replications=4",
                "--replications=2",
                "--no-cache",
                "--threads=1",
                "--out=" + place.resolve(out)));
        words.addAll(List.of(more));
        return shell.festival(words.toArray());
    }

    @Test
    void aLawThatBreaksAtANode_endsAllAsAtHome() throws Exception {
        try (NodesAtHome nodes = new NodesAtHome()) {
            nodes.with(new Wanted() {
                @Override
                public Played make(byte[] order) {
                    throw new IllegalStateException("nobody plays one festival together");
                }

                @Override
                public byte[] work(byte[] task, Stop stop) {
                    throw new BrokenLaw("nothing is lost", "order 7");
                }
            });
            assertThat(festival("run", "out", "--replications=3", "--nodes=" + nodes.addresses()))
                    .isEqualTo(ExitCode.FAULT);
            assertThat(shell.err())
                    .contains("nothing is lost", "order 7")
                    .containsPattern("replay: .*festival run .*--replications 3");
            assertThat(place.resolve("out")).doesNotExist();
        }
    }

    @Test
    void anotherRunsPicture_isRefused() {
        assertThat(festival("run", "out", "--replications=2", "--nodes=127.0.0.1:1", "--baseline=" + place))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).isEqualTo("festival: --baseline is drawn by one process alone; leave out --nodes.\n");
    }
}
