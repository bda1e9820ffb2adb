package shopping.festival.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.Main;

/** A run is watched in a browser while it goes, and then again. */
@Tag("slow")
class LivePageTest {
    private static final String SEEN = "JSON.stringify({ title: document.title, ...document.documentElement?.dataset,"
            + " clock: document.querySelector('h1')?.textContent, drawn: document.querySelectorAll('.chart svg').length })";

    // The browser may still be tidying up when the test ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private final List<JsonNode> seen = new ArrayList<>();

    @BeforeEach
    void aBrowserIsHere() {
        Assumptions.assumeTrue(
                Browser.installed().isPresent(), "no Chromium: apt-get install chromium, or set CHROMIUM");
    }

    /** Plays a command, opens the page it names, and looks at it until it has become the report. */
    private void watch(String... words) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8);
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Main.execute(all, all, words));
        String address = address(said, code);
        seen.clear();
        try (Browser browser =
                new Browser(Browser.installed().orElseThrow(), Files.createTempDirectory(folder, "profile"))) {
            browser.screen(1200, false);
            browser.visit(address);
            do {
                seen.add(new JsonMapper().readTree(browser.evaluate(SEEN).asText("{}")));
                assertThat(code.isDone() && seen.size() > 20_000)
                        .as("it never becomes the report: %s, %s", last(), browser.complaints())
                        .isFalse();
            } while (!last().path("title").asText().contains(" were paid"));
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(code.get(5, TimeUnit.MINUTES))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static String address(ByteArrayOutputStream said, CompletableFuture<Integer> code) throws Exception {
        Pattern where = Pattern.compile("watch it at (http://127\\.0\\.0\\.1:\\d+/)");
        while (true) {
            Matcher told = where.matcher(said.toString(StandardCharsets.UTF_8));
            if (told.find()) {
                return told.group(1);
            }
            assertThat(code.isDone()).as(said.toString(StandardCharsets.UTF_8)).isFalse();
            Thread.onSpinWait();
        }
    }

    private JsonNode last() {
        return seen.get(seen.size() - 1);
    }

    /** The clock goes on, and the counter ends where the result does. */
    private void mustHaveSeenTheDay(long paid) {
        List<JsonNode> told =
                seen.stream().filter(s -> s.path("number").asInt() > 0).toList();
        assertThat(told.stream().map(s -> s.path("clock").asText()).distinct().count())
                .isGreaterThan(2);
        long before = 0;
        for (JsonNode s : told) {
            assertThat(s.path("paid").asLong()).isGreaterThanOrEqualTo(before);
            before = s.path("paid").asLong();
            assertThat(s.path("drawn").asInt()).isEqualTo(4);
        }
        JsonNode end = told.get(told.size() - 1);
        assertThat(end.path("state").asText()).isEqualTo("ended");
        assertThat(end.path("paid").asLong()).isEqualTo(paid);
    }

    @Test
    void aRunIsWatched_andBecomesItsReport_andIsWatchedAgain() throws Exception {
        Path out = folder.resolve("run");
        watch("run", "src/test/resources/cli/tiny.conf", "--live", "--pace", "1440", "--out", out.toString());
        long paid = new JsonMapper()
                .readTree(out.resolve("result.json").toFile())
                .at("/orders/paid")
                .asLong();
        mustHaveSeenTheDay(paid);
        watch("watch", out.toString(), "--speed", "4");
        mustHaveSeenTheDay(paid);
    }
}
