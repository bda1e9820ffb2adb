package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.StageName;

/** A run whose windows stop closing is given up, with the actor that hangs and those that wait for it. */
@Tag("slow")
class StallTest {

    @Test
    void aCheckoutThatHangs_isNamed_andSoAreTheSellersWhoWaitForIt() {
        CountDownLatch never = new CountDownLatch(1);
        StageWrapper hangs = (name, partition, stage) ->
                name == StageName.CHECKOUT && partition == 0 ? hanging(stage, never) : stage;
        RunOptions options = RunOptions.actors(2, 1).withStallMillis(400).withWrappers(hangs, JournalWrapper.NONE);
        BrokenLaw stall = catchThrowableOfType(BrokenLaw.class, () -> FestivalRun.run(RandomFestival.of(3), options));
        never.countDown();
        assertThat(stall.law()).isEqualTo("stall");
        assertThat(stall).hasMessageContaining("checkout 0").hasMessageContaining("does not answer");
    }

    /** The same stage, but its first window never closes until the latch opens. */
    private static Stage hanging(Stage sound, CountDownLatch latch) {
        return (Stage) Proxy.newProxyInstance(
                Stage.class.getClassLoader(), new Class<?>[] {Stage.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        latch.await();
                    }
                    return method.invoke(sound, args);
                });
    }
}
