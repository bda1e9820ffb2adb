package shopping.festival.engine.actors;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that is busy with other things makes a run slow, and never ends it. */
class FestivalSystemTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void nothingThatStartsLateEndsARun(int threads) {
        Config config = FestivalSystem.config(threads);
        // The library's own: 5 s, 20 s, 10 s and 5 s; at load 17 on two cores the first was not enough.
        for (String wait : new String[] {
            "akka.logger-startup-timeout",
            "akka.actor.creation-timeout",
            "akka.actor.unstarted-push-timeout",
            "akka.scheduler.shutdown-timeout"
        }) {
            assertThat(config.getDuration(wait)).as(wait).isGreaterThanOrEqualTo(Duration.ofHours(1));
        }
    }
}
