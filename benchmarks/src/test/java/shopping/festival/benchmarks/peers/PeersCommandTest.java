package shopping.festival.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bin/peers} refuses before it builds or runs anything. */
class PeersCommandTest {
    @Test
    void aProgramThereIsNot_isToldAllThereAre() throws Exception {
        String said = refused(Map.of(), "--only", "foo flat");

        assertThat(said)
                .startsWith("--only: there is no program foo. Use some of festival inline ")
                .hasLineCount(1);
        assertThat(said.split("[ .\n]+")).containsAll(PeerMain.PROGRAMS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "-1", "1.5"})
    void roundsThatAreNoNumber_areOneMessage(String forks) throws Exception {
        assertThat(refused(Map.of("FORKS", forks), "--small"))
                .isEqualTo("FORKS (" + forks + ") is not a number of rounds. Use 1 to 9999.\n");
    }

    private static String refused(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash", "bin/peers"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        return text;
    }
}
