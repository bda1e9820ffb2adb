package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.cluster.TooFewNodes;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.snapshot.Checkpoints;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.model.Festival;

/** A run over several processes goes on without one that is lost, as long as most of them are left. */
@Tag("slow")
class LostNodeTest {
    private static final int LOST_IN_MINUTE = 5;

    private static final String PATIENCE = "akka.cluster.failure-detector.acceptable-heartbeat-pause";

    private final Festival festival = RandomFestival.of(21);

    /** Who is lost is meant to be found soon. */
    @BeforeAll
    static void shortPatience() {
        System.setProperty(PATIENCE, "4 s");
        ConfigFactory.invalidateCaches();
    }

    @AfterAll
    static void usualPatience() {
        System.clearProperty(PATIENCE);
        ConfigFactory.invalidateCaches();
    }

    /** Keeps the last snapshot in memory. */
    private static final class InMemory implements Checkpoints {
        private volatile Optional<Snapshot> last = Optional.empty();

        @Override
        public boolean isDue() {
            return true;
        }

        @Override
        public void take(Snapshot snapshot, long pausedNanos) {
            last = Optional.of(snapshot);
        }

        @Override
        public Optional<Snapshot> latest() {
            return last;
        }
    }

    /** Loses one of them in a minute of the run. */
    private Outcome playLosing(NodesAtHand nodes, Runnable loss, Checkpoints checkpoints) {
        AtomicBoolean happened = new AtomicBoolean();
        Progress progress = new Progress() {
            @Override
            public void minute(int minute, Headway total) {
                if (minute >= LOST_IN_MINUTE && !happened.getAndSet(true)) {
                    loss.run();
                }
            }
        };
        RunOptions options = RunOptions.actors(1, 1);
        nodes.play(festival, options.withMeasured(MeasuredTime.of(festival)).watchers());
        Outcome outcome = Resumption.run(festival, nodes.with(options.withProgress(progress), 1), checkpoints, null);
        assertThat(happened).isTrue();
        return outcome;
    }

    private void mustBeWhole(Outcome outcome) {
        Outcome whole = Resumption.run(festival, RunOptions.inline(), Checkpoints.NONE, null);
        assertThat(Resumption.books(outcome)).isEqualTo(Resumption.books(whole));
        assertThat(Resumption.stock(outcome)).isEqualTo(Resumption.stock(whole));
    }

    @Test
    void ofThree_oneMayBeLost_andTheOthersGoBackToTheLastSnapshot() throws InterruptedException {
        try (NodesAtHand nodes = new NodesAtHand(2)) {
            mustBeWhole(playLosing(nodes, () -> nodes.lose(1), new InMemory()));
            assertThat(nodes.notices)
                    .anyMatch(said -> said.matches(
                            "lost node 127.0.0.1:\\d+ at 00:0\\d:00; going back" + " to the snapshot of 00:0[1-9]:00"));
            assertThat(nodes.notices).contains("going on with 2 processes");
        }
    }

    @Test
    void withoutASnapshot_theyBeginAnew() throws InterruptedException {
        try (NodesAtHand nodes = new NodesAtHand(2)) {
            mustBeWhole(playLosing(nodes, () -> nodes.lose(0), Checkpoints.NONE));
            assertThat(nodes.notices).anyMatch(said -> said.endsWith("going back to the beginning"));
        }
    }

    @Test
    void ofTwo_noneMayBeLost() throws InterruptedException {
        try (NodesAtHand nodes = new NodesAtHand(1)) {
            assertThatThrownBy(() -> playLosing(nodes, () -> nodes.lose(0), new InMemory()))
                    .isInstanceOf(TooFewNodes.class)
                    .hasMessageStartingWith("too few processes are left: 1, of those that began at least 2");
        }
    }

    @Test
    void anotherNodeTakesThePlaceOfALostOne() throws InterruptedException {
        try (NodesAtHand nodes = new NodesAtHand(1)) {
            mustBeWhole(playLosing(nodes, () -> nodes.replace(0), new InMemory()));
            assertThat(nodes.notices).contains("going on with 2 processes");
        }
    }
}
