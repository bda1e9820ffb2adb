package shopping.festival.study.export.duck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;

/** What is fetched is what was pinned, or there is one sentence and nothing kept. */
class DriverJarTest {
    private static final Path LOCAL = Path.of(System.getProperty("user.home"), ".m2", "repository");

    @TempDir
    private Path place;

    private final List<String> said = new ArrayList<>();

    private DriverJar from(String repository) {
        return new DriverJar(place.resolve("cache"), place.resolve("nothing"), repository, said::add);
    }

    private void nothingIsKept() throws IOException {
        try (Stream<Path> kept = Files.list(place.resolve("cache"))) {
            assertThat(kept).isEmpty();
        }
    }

    private static String answering(HttpServer server, int code, String body) {
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/maven2/";
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @Test
    void somethingElseOfTheSameName_isNotUsed() throws IOException {
        HttpServer server = server();
        try {
            String repository = answering(server, 200, "another jar");
            assertThatThrownBy(() -> from(repository).file())
                    .isInstanceOf(Mistakes.class)
                    .hasMessageContaining("is not what was pinned: SHA-256 ")
                    .hasMessageEndingWith("Go on line once, name another Maven repository in FESTIVAL_MAVEN_REPOSITORY,"
                            + " or use --format csv.gz.");
            assertThat(said).singleElement().asString().startsWith("fetching DuckDB's driver 1.5.6.0, 85 MB, from ");
        } finally {
            server.stop(0);
        }
        nothingIsKept();
    }

    @Test
    void aRepositoryWithoutIt_isOneSentence() throws IOException {
        HttpServer server = server();
        try {
            String repository = answering(server, 404, "not here");
            assertThatThrownBy(() -> from(repository).file())
                    .isInstanceOf(Mistakes.class)
                    .hasMessageContaining("cannot be fetched from " + repository + "org/duckdb/duckdb_jdbc/1.5.6.0/"
                            + "duckdb_jdbc-1.5.6.0.jar: it answers 404.");
        } finally {
            server.stop(0);
        }
        nothingIsKept();
    }

    @Test
    void offLine_isOneSentence() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> from("http://127.0.0.1:" + free).file())
                .isInstanceOf(Mistakes.class)
                .hasMessageStartingWith("festival: DuckDB's driver 1.5.6.0 is not here and cannot be fetched from ")
                .hasMessageContaining("Connection refused");
        assertThatThrownBy(() -> from("not an address").file())
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("cannot be fetched");
        nothingIsKept();
    }

    @Test
    void whatWasPinned_isFetchedOnce() throws IOException {
        DriverJar here = new DriverJar(place.resolve("cache"), LOCAL, "http://127.0.0.1:1", said::add);
        assumeThat(here.isHere())
                .as("DuckDB's driver is not in the local Maven repository")
                .isTrue();
        assertThat(here.file()).startsWith(LOCAL);
        assertThat(said).isEmpty();
        Path fetched = from(LOCAL.toUri().toString()).file();
        assertThat(fetched).hasSize(DriverJar.BYTES).startsWith(place.resolve("cache"));
        assertThat(from("http://127.0.0.1:1").file()).isEqualTo(fetched);
        assertThat(said).hasSize(1);
        Files.writeString(fetched, "spoilt");
        assertThat(from("http://127.0.0.1:1").isHere()).isFalse();
    }
}
