package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival run --live} and {@code festival watch}, as a user types them. */
@Tag("slow")
class LiveCommandTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");
    private static final Map<String, String> QUEUES = Map.of(
            "checkout", "checkout_queue",
            "sellers", "sellers_queue",
            "payment", "payment_queue",
            "warehouses", "warehouse_backlog",
            "customs", "customs_queue");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private Path out() {
        return place.resolve("out");
    }

    private void run(Object... more) {
        List<Object> words = new ArrayList<>(List.of("run", TINY, "-q", "--live", "--out", out()));
        words.addAll(List.of(more));
        assertThat(shell.festival(words.toArray())).as(shell.err()).isZero();
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

    /** Two hours in some five seconds, on the driver that knows all queues when a minute begins. */
    @Test
    void whatIsTold_isWhatHasHappened() throws IOException {
        run("--driver=inline", "--pace=1440");
        assertThat(shell.err()).containsPattern("watch it at http://127\\.0\\.0\\.1:\\d+/\n");
        List<String> rows = Files.readAllLines(out().resolve("timeline.csv"));
        List<String> titles = List.of(rows.get(0).replace("\uFEFF", "").split(","));
        List<JsonNode> told = told();
        assertThat(told.get(0).path("scenario").asText()).isEqualTo("tiny");
        int held = 0;
        for (int n = 1; n < told.size() - 1; n++) {
            JsonNode frame = told.get(n);
            assertThat(frame.path("number").asInt()).isEqualTo(n);
            int minute = frame.path("minute").asInt();
            if (minute > 0 && minute <= 120) {
                String[] row = rows.get(minute).split(",");
                QUEUES.forEach((station, column) -> assertThat(
                                frame.path("waiting").path(station).asText())
                        .as("%s at minute %d", station, minute)
                        .isEqualTo(row[titles.indexOf(column)]));
                held++;
            }
        }
        assertThat(held).isGreaterThan(2);
        JsonNode end = told.get(told.size() - 1);
        JsonNode result =
                new ObjectMapper().readTree(out().resolve("result.json").toFile());
        assertThat(end.path("state").asText()).isEqualTo("ended");
        assertThat(end.path("paid")).isEqualTo(result.at("/orders/paid"));
        assertThat(end.path("accepted")).isEqualTo(result.at("/orders/accepted"));
        assertThat(end.path("soldOut")).isEqualTo(result.at("/attempts/soldOut"));
        assertThat(end.path("refused")).isEqualTo(result.at("/attempts/busy"));
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
        refused("'70000' is not a port, a whole number from 1 to 65535", "run", TINY, "--live=70000");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "--live=" + other.getLocalPort();
            refused(" is in use. Name another one, or none.", "run", TINY, port, "--out", out());
            assertThat(out()).doesNotExist();
        }
        refused(place + " has no live.ndjson. Run it with --live.", "watch", place);
        Files.writeString(place.resolve("live.ndjson"), "{\"schema\":1,\"scenario\":\"x\"}\n{\"n\n");
        refused("live.ndjson:2 is not what festival run --live writes. Run it again.", "watch", place);
        Files.writeString(place.resolve("live.ndjson"), "{\"schema\":1,\"scenario\":\"x\"}\n");
        refused("live.ndjson tells nothing of a day. Run it again with --live.", "watch", place);
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
