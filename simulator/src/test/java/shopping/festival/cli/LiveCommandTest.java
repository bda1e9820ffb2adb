package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code festival run --live} and {@code festival watch}, as a user types them. */
@Tag("slow")
class LiveCommandTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private Path out() {
        return place.resolve("out");
    }

    private void run(Object... more) {
        runTo(0, more);
    }

    private void runTo(int code, Object... more) {
        List<Object> words = new ArrayList<>(List.of("run", TINY, "-q", "--live", "--out", out()));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).as(shell.err()).isEqualTo(code);
    }

    private List<JsonNode> told() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return Files.readAllLines(out().resolve("live.ndjson")).stream()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** Each minute is told once, in order, and is a row of the timeline; whoever drives. */
    @ParameterizedTest
    @ValueSource(strings = {"inline", "actors"})
    void whatIsTold_isWhatHasHappened(String driver) throws IOException {
        run("--driver=" + driver, "--pace=2880");
        assertThat(shell.err()).containsPattern("watch it at http://127\\.0\\.0\\.1:\\d+/\n");
        List<String> rows = Files.readAllLines(out().resolve("timeline.csv"));
        List<JsonNode> told = told();
        assertThat(told.get(0).path("scenario").asText()).isEqualTo("tiny");
        assertThat("minute," + words(told.get(0).path("columns")))
                .isEqualTo(rows.get(0).replace("\uFEFF", ""));
        int minute = 0;
        for (int n = 1; n < told.size(); n++) {
            assertThat(told.get(n).path("number").asInt()).isEqualTo(n);
            for (JsonNode row : told.get(n).path("minutes")) {
                assertThat(words(row)).isEqualTo(rows.get(++minute));
            }
        }
        assertThat(minute).isEqualTo(120);
        assertThat(told.size()).isGreaterThan(3);
        JsonNode end = told.get(told.size() - 1);
        JsonNode result =
                new ObjectMapper().readTree(out().resolve("result.json").toFile());
        assertThat(end.path("state").asText()).isEqualTo("ended");
        assertThat(end.path("paid")).isEqualTo(result.at("/orders/paid"));
        assertThat(end.path("accepted")).isEqualTo(result.at("/orders/accepted"));
        assertThat(end.path("soldOut")).isEqualTo(result.at("/attempts/soldOut"));
        assertThat(end.path("refused")).isEqualTo(result.at("/attempts/busy"));
    }

    private static String words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }

    @Test
    void warehousesOriginsAndThresholdsEndAsTheResultHasThem() throws IOException {
        runTo(
                1,
                "--threshold",
                "orders.paid > 1,000,000",
                "--threshold",
                "sum(sold_out) < 1",
                "--threshold",
                "intents >= 0");
        JsonNode end = told().get(told().size() - 1);
        JsonNode result =
                new ObjectMapper().readTree(out().resolve("result.json").toFile());
        long sold = 0;
        for (int i = 0; i < end.path("soldFen").size(); i++) {
            sold += end.path("soldFen").path(i).asLong();
        }
        assertThat(sold).isEqualTo(result.path("gmvFen").asLong()).isPositive();
        for (int w = 0; w < result.path("warehouses").size(); w++) {
            JsonNode house = result.path("warehouses").path(w);
            assertThat(told().get(0).path("warehouses").path(w).asText())
                    .isEqualTo(house.path("name").asText());
            assertThat(end.path("backlogs").path(w).path(1).asLong())
                    .isLessThanOrEqualTo(house.path("backlogPeak").asLong());
        }
        assertThat(end.path("thresholds").path(0).path(0).asInt()).isZero();
        assertThat(end.path("thresholds").path(1).path(0).asInt()).isEqualTo(2);
        assertThat(end.path("thresholds").path(1).path(1))
                .isEqualTo(result.path("thresholds").path(1).path("brokeAt"));
        assertThat(end.path("thresholds").path(2).path(0).asInt()).isEqualTo(1);
    }

    @Test
    void nothingOfTheRunDependsOnIt() throws IOException {
        run();
        assertThat(Files.readString(out().resolve("result.json"))).contains("\"digest\" : \"fc35e60deda6b20d\"");
    }

    private void refused(String sentence, Object... words) {
        assertThat(shell.festival(words)).as(shell.err()).isEqualTo(2);
        assertThat(shell.err()).contains(sentence);
    }

    @Test
    void whatCannotBeShown_isRefused_andNothingIsLeft() throws IOException {
        refused("--live shows one run; leave out --replications.", "run", TINY, "--live", "--replications=2");
        refused(
                "'70000' is not a port, a whole number from 1 to 65535, or 0 for any that is free",
                "run",
                TINY,
                "--live=70000");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "--live=" + other.getLocalPort();
            refused(" is in use. Name another one, or 0 for any that is free.", "run", TINY, port, "--out", out());
            assertThat(out()).doesNotExist();
        }
        refused(place + " has no live.ndjson. Run it with --live.", "watch", place);
    }

    @Test
    void whatIsNoDay_isRefused() throws IOException {
        run();
        String head = Files.readAllLines(out().resolve("live.ndjson")).get(0);
        Path file = place.resolve("live.ndjson");
        Files.writeString(file, head + "\n{\"n\n");
        refused("live.ndjson:2 is not what festival run --live writes. Run it again.", "watch", place);
        Files.writeString(file, head + "\n");
        refused("live.ndjson tells nothing of a day. Run it again with --live.", "watch", place);
        for (String other : List.of("{}", "[]", "null", "1", head.replace("\"schema\":2", "\"schema\":1"), "{")) {
            Files.writeString(file, other + "\n{\"number\":1,\"wallSeconds\":0}\n");
            refused("live.ndjson:1 is not what festival run --live writes. Run it again.", "watch", place);
        }
    }

    @Test
    void anEarlierRunBehindIt_mustHaveAsLongADay() throws IOException {
        refused("--ghost is drawn on the page of --live. Add --live, or leave it out.", "run", TINY, "--ghost", out());
        refused("--ghost (" + place + ") has no result.json.", "run", TINY, "--live", "--ghost", place);
        run();
        refused(
                "has a day of 2 h, and this run one of 3 h. Name a run of as long a day.",
                "run",
                TINY,
                "--set=day.length=3 h",
                "--live",
                "--ghost",
                out(),
                "--out",
                place.resolve("other"));
        assertThat(place.resolve("other")).doesNotExist();
        long gmvFen = new ObjectMapper()
                .readTree(out().resolve("result.json").toFile())
                .path("gmvFen")
                .asLong();
        run("--force", "--ghost", out());
        JsonNode ghost = told().get(0).path("ghost");
        assertThat(ghost.path("gmvYuan")).hasSize(120);
        assertThat(ghost.path("gmvYuan").path(119).asDouble()).isEqualTo(gmvFen / 100.0, within(0.01));
    }

    @Test
    void aDayThatWasCutOff_isShownAsFarAsItWent() throws Exception {
        run();
        Path file = out().resolve("live.ndjson");
        String all = Files.readString(file);
        String whole = all.substring(0, all.lastIndexOf('\n', all.length() - 2) + 1);
        Files.writeString(file, whole + "{\"number\":");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        CompletableFuture<Integer> code =
                CompletableFuture.supplyAsync(() -> Main.execute(err, err, "watch", out().toString(), "--speed=1000"));
        Matcher where = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher("");
        while (!where.reset(said.toString(StandardCharsets.UTF_8)).find()) {
            Thread.onSpinWait();
        }
        HttpResponse<String> events = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(where.group() + "events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(events.body()
                        .lines()
                        .filter(line -> line.startsWith("data: "))
                        .map(line -> line.substring(6)))
                .containsExactlyElementsOf(Stream.concat(whole.lines(), Stream.of("{\"report\":true}"))
                        .toList());
        assertThat(code.get()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("live.ndjson was cut off; its last line is left out")
                .contains("it begins when the page is opened");
    }
}
