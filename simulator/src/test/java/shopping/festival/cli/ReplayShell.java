package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.result.ResultFile;

/** Types {@code festival replay}: half a second against a small shop, in a folder of its own. */
final class ReplayShell {
    static final Path TINY = Path.of("../scenarios/tiny.conf");
    private static final Path REST = Path.of("docs/targets/rest.conf");

    private final Path folder;
    private final Shell shell = new Shell();

    ReplayShell(Path folder) {
        this.folder = folder;
    }

    String said() {
        return shell.out();
    }

    String complained() {
        return shell.err();
    }

    /** All that was said, for who wonders. */
    String all() {
        return shell.out() + shell.err();
    }

    Path out() {
        return folder.resolve("out");
    }

    Path target(int port, String... more) throws IOException {
        return target("http://127.0.0.1:" + port, more);
    }

    /** The plain REST shop at another address, and more lines behind. */
    Path target(String base, String... more) throws IOException {
        return Files.writeString(
                folder.resolve("target.conf"),
                Files.readString(REST).replace("http://127.0.0.1:8088", base) + "\n" + String.join("\n", more) + "\n");
    }

    int festival(Object... words) {
        return shell.festival(words);
    }

    /** @param more options and their values, one after the other */
    int replay(Path target, String... more) {
        return shell.festival(words(target, out(), more).toArray());
    }

    /** The gong of half past midnight, when buyers come at one instant. */
    static List<Object> words(Path target, Path out, String... more) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--target", target.toString());
        options.put("--out", out.toString());
        options.put("--scale", "1");
        options.put("--from", "00:30");
        options.put("--for", "5s");
        options.put("--speed", "200");
        options.put("--drain", "40s");
        options.put("--stock", "1%");
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        List<Object> words =
                new ArrayList<>(List.of("replay", TINY, "--force", "--set", "demand.streams.gong.at=[[30 min, 60]]"));
        options.forEach((name, value) -> words.add(name + "=" + value));
        return words;
    }

    JsonNode verdict() throws IOException {
        return ResultFile.readTree(out().resolve("verdict.json"));
    }

    void assertNothingIsWritten() throws IOException {
        assertThat(out()).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.startsWith(".festival"));
        }
        assertThat(complained()).doesNotContain("\tat ").doesNotContain("internal fault");
    }

    void assertNobodyIsAccused() throws IOException {
        assertThat(verdict().at("/findings")).as(said()).isEmpty();
        assertThat(complained()).doesNotContain("\tat ").doesNotContain("internal fault");
    }
}
