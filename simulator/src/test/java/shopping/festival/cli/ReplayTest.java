package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.run.Replay;

/** Whoever sees a broken law is told how to see it again. */
class ReplayTest {

    @Test
    void theReplayCommandSaysEverythingThatTheRunWasToldOrChose() {
        ScenarioOptions what = CommandLine.populateCommand(
                new ScenarioOptions(), "my festival.conf", "--scale", "0.5", "--set", "mix.foreign-share=0.2");
        EngineOptions how = CommandLine.populateCommand(
                new EngineOptions(), "--threads", "3", "--partitions", "7", "--window", "2s");
        assertThat(new Replay(what.source(), 42, what.scale()).command("", how.forOneRun()))
                .isEqualTo("simulator/bin/festival run 'my festival.conf' --seed 42 --scale 0.5 --threads 3"
                        + " --partitions 7 --window 2000000us --set mix.foreign-share=0.2");
    }

    @Test
    void aFaultThatWasTakenOutIsTakenOutAgain() {
        ScenarioSource source =
                new ScenarioSource(ScenarioInput.of(Path.of("s.conf")), List.of(), List.of("the outage"));
        EngineOptions how = CommandLine.populateCommand(new EngineOptions(), "--partitions", "1");
        assertThat(new Replay(source, 1, 1).command("", how.forOneOfMany())).endsWith(" --without 'the outage'");
    }
}
