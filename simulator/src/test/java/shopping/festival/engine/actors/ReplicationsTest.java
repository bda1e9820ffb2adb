package shopping.festival.engine.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Replications are spread over the cores and gathered in their order. */
class ReplicationsTest {

    @Test
    void resultsComeInTheOrderOfTheirNumbers_whoeverEndsFirst() {
        CountDownLatch second = new CountDownLatch(1);
        assertThat(Replications.run(3, 2, (number, stop) -> {
                    if (number == 1) {
                        // The first replication cannot end before the second has: so two run at once.
                        await(second);
                    } else if (number == 2) {
                        second.countDown();
                    }
                    return "r" + number;
                }))
                .containsExactly("r1", "r2", "r3");
    }

    @Test
    void theFirstFaultEndsAll() {
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        assertThatThrownBy(() -> Replications.run(2, 2, (number, stop) -> {
                    if (number == 1) {
                        await(begun);
                        throw new IllegalStateException("first");
                    }
                    begun.countDown();
                    while (!stop.isAsked()) {
                        Thread.onSpinWait();
                    }
                    return ended.incrementAndGet();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first");
        assertThat(ended.get()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
