package shopping.festival.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Stop;

/** Everybody takes the next task; what a lost node had comes first again; nobody leaves while some are under way. */
class WorkQueueTest {
    private final WorkQueue queue = new WorkQueue(3);

    private OptionalInt take() {
        return queue.take(Stop.NEVER);
    }

    @Test
    void tasksAreTakenInTheirOrder_byThreadsAndNodes() {
        assertThat(take()).hasValue(1);
        assertThat(queue.poll()).hasValue(2);
        assertThat(take()).hasValue(3);
        assertThat(queue.poll()).as("nodes do not wait").isEmpty();
        assertThat(queue.isOver()).as("nothing is done yet").isFalse();
    }

    @Test
    void whatALostNodeHad_isTakenBeforeAllOthers_lowestFirst() {
        assertThat(queue.poll()).hasValue(1);
        assertThat(queue.poll()).hasValue(2);
        queue.giveBack(List.of(2, 1));
        assertThat(take()).hasValue(1);
        assertThat(take()).hasValue(2);
        assertThat(take()).hasValue(3);
    }

    @Test
    void aThreadThatFindsNothing_waitsForWhatMayComeBack() {
        queue.poll();
        queue.poll();
        queue.poll();
        CompletableFuture<OptionalInt> waits = CompletableFuture.supplyAsync(this::take);
        queue.done();
        assertThat(waits).as("two are under way").isNotDone();
        queue.giveBack(List.of(3));
        assertThat(waits.join()).hasValue(3);
    }

    @Test
    void whenAllAreDone_thereIsNothingToWaitFor() {
        for (int n = 1; n <= 3; n++) {
            assertThat(take()).hasValue(n);
            queue.done();
        }
        assertThat(take()).isEmpty();
        assertThat(queue.isOver()).isTrue();
        assertThat(queue.fault()).isEmpty();
    }

    @Test
    void theFirstFaultEndsIt_forAll() {
        take();
        IllegalStateException first = new IllegalStateException("first");
        queue.fail(first);
        queue.fail(new IllegalStateException("second"));
        assertThat(take()).isEmpty();
        assertThat(queue.poll()).isEmpty();
        assertThat(queue.fault()).containsSame(first);
    }

    @Test
    void whoeverWaits_asksWhetherToStop() {
        queue.poll();
        queue.poll();
        queue.poll();
        AtomicBoolean asked = new AtomicBoolean();
        CompletableFuture<OptionalInt> waits = CompletableFuture.supplyAsync(() -> queue.take(asked::get));
        asked.set(true);
        assertThatThrownBy(waits::join).hasCauseInstanceOf(Interrupted.class);
    }
}
