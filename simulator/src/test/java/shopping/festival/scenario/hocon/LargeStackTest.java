package shopping.festival.scenario.hocon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;

class LargeStackTest {
    private static int depth(int calls) {
        return calls == 0 ? 0 : 1 + depth(calls - 1);
    }

    @Test
    void aMillionCallsFindRoom() {
        assertThat(LargeStack.call(() -> depth(1_000_000))).isEqualTo(1_000_000);
    }

    @Test
    void whatIsThrownArrivesAsItIs() {
        Mistakes mistakes = Mistakes.of("a sentence.");
        assertThatThrownBy(() -> LargeStack.call(() -> {
                    throw mistakes;
                }))
                .isSameAs(mistakes);
        Error error = new OutOfMemoryError();
        assertThatThrownBy(() -> LargeStack.call(() -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void anInterruptionReachesTheWorkAndStaysWithTheCaller() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        boolean[] heard = new boolean[2];
        Thread caller = new Thread(() -> {
            LargeStack.call(() -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    heard[0] = true;
                }
                return heard;
            });
            heard[1] = Thread.currentThread().isInterrupted();
        });
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();
        assertThat(heard).containsExactly(true, true);
    }
}
