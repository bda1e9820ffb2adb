package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioInput;

/** By what the series of a run are told from those of another while it goes. */
class LiveNameTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    private static Scenario tiny(String... set) {
        return new ScenarioSource(ScenarioInput.of(TINY), List.of(set), List.of()).load();
    }

    @Test
    void aRunThatIsResumedKeepsIt() {
        Experiment begun = Experiment.of(tiny(), 0.5);
        assertThat(begun.liveName()).matches("tiny-1-live-[0-9a-f]{8}");
        Scenario again = new ScenarioSource(
                        new ScenarioInput(
                                Path.of("tiny.conf"),
                                Optional.of(begun.scenario().resolved()),
                                List.of()),
                        List.of(),
                        List.of())
                .load();
        assertThat(Experiment.of(again, 0.5).liveName()).isEqualTo(begun.liveName());
    }

    @Test
    void anotherRunHasAnother() {
        Experiment one = Experiment.of(tiny(), 1);
        assertThat(List.of(
                        one.liveName(),
                        one.at(0.5).liveName(),
                        one.withSeed(2).liveName(),
                        Experiment.of(tiny("checkout.queueMax=7"), 1).liveName()))
                .doesNotHaveDuplicates();
    }
}
