package shopping.festival.study.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.FunctionCounter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;

/** Who may see a day, and what they see of it. */
class LiveServerTest {
    private final LiveFeed feed = new LiveFeed();
    private final LiveServer server = new LiveServer(feed, "<p>the page</p>", LivePlace.here("--live", 0));
    private int port = URI.create(server.address()).getPort();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        server.close();
    }

    /** What comes back until the connection is closed, of a request as it goes over the wire. */
    private String asked(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String host() {
        return "Host: 127.0.0.1:" + port;
    }

    @Test
    void whoAsksFromHere_getsThePage_unchangedByAnybody() throws IOException {
        assertThat(asked("GET / HTTP/1.1", host())).startsWith("HTTP/1.1 200 ").endsWith("<p>the page</p>");
        assertThat(asked("GET / HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 200 ");
        assertThat(asked("GET / HTTP/1.1", host(), "Origin: http://127.0.0.1:" + port))
                .startsWith("HTTP/1.1 200 ");
        assertThat(asked("HEAD / HTTP/1.1", host())).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            assertThat(asked(method + " / HTTP/1.1", host(), "Content-Length: 0"))
                    .startsWith("HTTP/1.1 405 ")
                    .contains("Allow: GET, HEAD");
        }
        assertThat(asked("GET /../etc/passwd HTTP/1.1", host())).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void whoComesByAnotherName_orFromAnotherPage_getsNothing() throws IOException {
        for (String path : List.of("/", "/events", "/report", "/metrics", "/nothing")) {
            assertThat(asked("GET " + path + " HTTP/1.1", "Host: festival.example:" + port))
                    .startsWith("HTTP/1.1 403 ");
            assertThat(asked("GET " + path + " HTTP/1.1", "Host: 127.0.0.1")).startsWith("HTTP/1.1 403 ");
            assertThat(asked("GET " + path + " HTTP/1.1", host(), "Origin: https://example.com"))
                    .startsWith("HTTP/1.1 403 ");
            assertThat(asked("GET " + path + " HTTP/1.1", host(), "Origin: null"))
                    .startsWith("HTTP/1.1 403 ");
        }
    }

    /** The data of so many events. */
    private static List<String> events(BufferedReader in, int count) throws IOException {
        List<String> data = new ArrayList<>();
        while (data.size() < count) {
            String line = in.readLine();
            if (line.startsWith("id: ") || line.startsWith("data: ")) {
                data.add(line);
            }
        }
        return data;
    }

    @Test
    void whoComesLate_getsTheWholeDay_andWhoWasCutOffTheRest() throws IOException {
        feed.tell("head");
        feed.tell("one");
        try (Socket late = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket again = new Socket(InetAddress.getLoopbackAddress(), port)) {
            BufferedReader all = watching(late);
            assertThat(events(all, 4)).containsExactly("id: 0", "data: head", "id: 1", "data: one");
            BufferedReader rest = watching(again, "Last-Event-ID: 0");
            assertThat(events(rest, 2)).containsExactly("id: 1", "data: one");
            feed.tell("two");
            assertThat(events(all, 2)).containsExactly("id: 2", "data: two");
            assertThat(events(rest, 2)).containsExactly("id: 2", "data: two");
        }
    }

    private BufferedReader watching(Socket socket, String... more) throws IOException {
        List<String> lines = new ArrayList<>(List.of("GET /events HTTP/1.1", host()));
        lines.addAll(List.of(more));
        socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void thereIsAReportWhenThereIsOne() throws IOException {
        assertThat(asked("GET /report HTTP/1.1", host())).startsWith("HTTP/1.1 404 ");
        feed.tell("head");
        server.has(Files.writeString(folder.resolve("report.html"), "<p>the report</p>"));
        try (Socket watching = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(events(watching(watching), 4)).endsWith("id: 1", "data: {\"report\":true}");
        }
        assertThat(asked("GET /report HTTP/1.1", host())).endsWith("<p>the report</p>");
    }

    @Test
    void thereAreMetersWhenThereAreSome_inTheTextThatIsAskedFor() throws IOException {
        assertThat(asked("GET /metrics HTTP/1.1", host())).startsWith("HTTP/1.1 404 ");
        Scrape scrape = new Scrape();
        FunctionCounter.builder("tickets", scrape, s -> 3).description("Sold.").register(scrape.registry());
        server.has(scrape);
        assertThat(asked("GET /metrics HTTP/1.1", host()))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-type: text/plain; version=0.0.4; charset=utf-8\r\n")
                .endsWith("# HELP tickets_total Sold.\n# TYPE tickets_total counter\ntickets_total 3.0\n");
        assertThat(asked(
                        "GET /metrics HTTP/1.1",
                        host(),
                        "Accept: text/html",
                        "Accept: application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.5"))
                .contains("Content-type: application/openmetrics-text; version=1.0.0; charset=utf-8\r\n")
                .endsWith("# TYPE tickets counter\n# HELP tickets Sold.\ntickets_total 3.0\n# EOF\n");
        assertThat(asked("POST /metrics HTTP/1.1", host(), "Content-Length: 0")).startsWith("HTTP/1.1 405 ");
    }

    @Test
    void whoReadsNothing_keepsNobodyWaiting() throws IOException {
        String line = "x".repeat(3_000);
        try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            watching(deaf);
            BufferedReader reader = watching(other);
            for (int n = 0; n < 3_000; n++) {
                feed.tell(line + n);
                assertThat(events(reader, 2)).containsExactly("id: " + n, "data: " + line + n);
            }
        }
    }

    @Test
    void whoIsSentTheAddress_getsThePage_andNobodyElse() throws IOException {
        try (LiveServer open = new LiveServer(feed, "<p>for friends</p>", LivePlace.at("127.0.0.1", 0))) {
            URI address = URI.create(open.address());
            String query = address.getRawQuery();
            assertThat(query).matches("token=[-0-9a-f]{36}");
            port = address.getPort();
            for (String path : List.of("/", "/events", "/report", "/metrics", "/nothing")) {
                for (String wrong : List.of("", "?", "?token=", "?" + query.substring(0, 30), "?x=1&" + query)) {
                    assertThat(asked("GET " + path + wrong + " HTTP/1.1", host()))
                            .startsWith("HTTP/1.1 403 ")
                            .endsWith("This page is for who knows its token. The run told its whole address.\n");
                }
                assertThat(asked("GET " + path + "?" + query + " HTTP/1.1", "Host: festival.example:" + port))
                        .startsWith("HTTP/1.1 403 ");
            }
            assertThat(asked("GET /?" + query + " HTTP/1.1", host())).endsWith("<p>for friends</p>");
        }
    }

    @Test
    void everyNameOfThisMachine_isOneOfAPlaceForAll() {
        LivePlace all = LivePlace.at("0.0.0.0", 80);
        assertThat(all.names(80)).contains("localhost:80", "127.0.0.1:80");
        assertThat(all.address(80)).matches("http://[^/]+:80/\\?token=.*").doesNotContain("0.0.0.0");
    }

    @Test
    void anAddressOfAnotherMachine_isRefused() {
        // Set apart for documentation: nobody has it.
        assertThatThrownBy(() -> new LiveServer(feed, "", LivePlace.at("192.0.2.7", 0)))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("--live-host: 192.0.2.7 is no address of this machine.");
    }

    @Test
    void aPortInUse_isRefused() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> new LiveServer(feed, "", LivePlace.here("--live", taken)))
                    .isInstanceOf(Mistakes.class)
                    .hasMessageContaining(
                            "--live: port " + taken + " is in use. Name another one, or 0 for any that is free.");
        }
    }
}
