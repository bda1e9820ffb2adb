package shopping.festival.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    @Test
    void noActorSystemStartsForThem() {
        List<List<String>> seen = Replications.run(
                2,
                2,
                (number, stop) -> Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.startsWith("replications"))
                        .sorted()
                        .toList());
        // Actor systems of other tests may still be ending; that of replications was called so.
        assertThat(seen).allSatisfy(names -> assertThat(names).allMatch(name -> name.matches("replications-[0-9]+")));
    }

    @Test
    void anErrorArrivesAsItIsAndAnInterruptionStaysSet() {
        Error error = new OutOfMemoryError("none left");
        assertThatThrownBy(() -> Replications.run(2, 2, (number, stop) -> {
                    throw error;
                }))
                .isSameAs(error);
        Thread.currentThread().interrupt();
        assertThat(Replications.run(2, 1, (number, stop) -> number)).containsExactly(1, 2);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
