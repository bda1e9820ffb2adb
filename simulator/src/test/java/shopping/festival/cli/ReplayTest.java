package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.study.frame.Console;

/** Whoever sees a broken law is told how to see it again. */
class ReplayTest {

    @Test
    void theReplayCommandSaysEverythingThatTheRunWasToldOrChose() {
        ScenarioOptions what = CommandLine.populateCommand(
                new ScenarioOptions(), "my festival.conf", "--scale", "0.5", "--set", "mix.foreign-share=0.2");
        EngineOptions how = CommandLine.populateCommand(
                new EngineOptions(), "--threads", "3", "--partitions", "7", "--window", "2s");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new RunOrder(null, 42, what, how, null, () -> false, false, new Console(err, err, StageWrapper.NONE))
                .tellReplay("", how.forOneRun());
        assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("replay: simulator/bin/festival run 'my festival.conf' --seed 42 --scale 0.5 --threads 3"
                        + " --partitions 7 --window 2000000us --set mix.foreign-share=0.2");
    }
}
