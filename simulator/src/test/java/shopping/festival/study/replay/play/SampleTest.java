package shopping.festival.study.replay.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Sample;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.TargetFile;
import shopping.festival.study.replay.wire.Reply;

/** Answers that are made up for practice are taken for what they should mean. */
class SampleTest {
    @ParameterizedTest
    @ValueSource(strings = {"rest.conf", "acp.conf"})
    void aSampleMeansWhatItShould(String name) {
        Target target = TargetFile.read(Path.of("docs/targets", name), Optional.empty());
        List<Step> steps = new ArrayList<>(target.steps());
        target.cancel().ifPresent(steps::add);
        for (Step step : steps) {
            for (Outcome outcome : List.of(Outcome.ACCEPTED, Outcome.SOLD_OUT, Outcome.RETRY)) {
                boolean isKnown = outcome != Outcome.SOLD_OUT || !step.name().equals("cancel");
                Optional<Sample> sample = Sample.of(step, outcome);
                assertThat(sample).as(step.name() + " " + outcome).matches(s -> s.isPresent() == isKnown);
                sample.ifPresent(s -> {
                    Reply reply = new Reply(Reply.Kind.ANSWERED, s.status(), s.body(), 0, 0);
                    assertThat(Requests.outcome(step, reply, Requests.tree(reply)))
                            .isEqualTo(outcome);
                    if (outcome == Outcome.ACCEPTED) {
                        assertThat(Requests.taken(step, Requests.tree(reply)))
                                .containsOnlyKeys(step.take().keySet())
                                .doesNotContainValue("");
                    }
                });
            }
        }
    }
}
