package shopping.festival.engine.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Pending;
import shopping.festival.measure.MinuteRow;
import shopping.festival.model.order.BrokenLaw;

/** Every letter is read as it was written. */
class LettersTest {
    private static final Headway HEADWAY = new Headway(1, 2, 3, 4, 5, 6, 13, 14, 15);
    private static final Pending PENDING = new Pending(8, 9, 10);

    private static Letter read(Letter letter) {
        List<byte[]> frames = new ArrayList<>();
        Pen pen = new Pen(frames::add);
        pen.write(letter);
        pen.turnOver();
        List<Letter> letters = new ArrayList<>();
        Reading reading = new Reading(letters::add);
        frames.forEach(reading::read);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static ActorMessage toActor(ActorMessage message) {
        return ((Letter.ToActor) read(new Letter.ToActor(ActorKind.SELLERS, 3, message))).message();
    }

    private static GuardianMessage toGuardian(GuardianMessage message) {
        return ((Letter.ToGuardian) read(new Letter.ToGuardian(message))).message();
    }

    @Test
    void lettersToActors() {
        List.of(
                        new ActorMessage.Credit(2, 1L << 40),
                        new ActorMessage.Hold(),
                        new ActorMessage.EndAt(77),
                        new ActorMessage.Finish(),
                        new ActorMessage.Explain())
                .forEach(message -> assertThat(toActor(message)).isEqualTo(message));
    }

    @Test
    void windowsAreThoseThatWereSent() {
        long[] wanted = {1_000_000, 333_333, 60_000_000, 7_654_321};
        for (WindowPlan plan :
                List.of(WindowPlan.of(3, 1L << 33, wanted), WindowPlan.even(5_000, 1_440, 9, VirtualTime.MINUTE))) {
            WindowPlan came = ((ActorMessage.Begin) toActor(new ActorMessage.Begin(plan))).plan();
            assertThat(came.firstMinute()).isEqualTo(plan.firstMinute());
            assertThat(came.endMinute()).isEqualTo(plan.endMinute());
            assertThat(came.first()).isEqualTo(plan.first());
            assertThat(came.endIndex()).isEqualTo(plan.endIndex());
            for (int m = plan.firstMinute(); m < plan.endMinute(); m++) {
                assertThat(came.lengthMicrosIn(m)).isEqualTo(plan.lengthMicrosIn(m));
            }
        }
    }

    @Test
    void lettersToTheGuardian() {
        List.of(
                        new GuardianMessage.Reached("buyers 0", 4, HEADWAY),
                        new GuardianMessage.Passed(new MinuteRow(7, List.of(1L, -2L), List.of(), List.of(3L))),
                        new GuardianMessage.Ended("sellers 1", PENDING, HEADWAY),
                        new GuardianMessage.Held(5),
                        new GuardianMessage.Finished("warehouses 2"),
                        new GuardianMessage.Explained("delivery 1", "stands at window 3"))
                .forEach(message -> assertThat(toGuardian(message)).isEqualTo(message));
    }

    @Test
    void whatAnActorFailedOf_meansTheSameElsewhere() {
        BrokenLaw law = new BrokenLaw("one batch a window", "hop CREATED");
        Throwable came = ((GuardianMessage.Failed) toGuardian(new GuardianMessage.Failed("buyers 0", law))).fault();
        assertThat(came).isInstanceOf(BrokenLaw.class).hasMessage(law.getMessage());
        assertThat(((BrokenLaw) came).law()).isEqualTo(law.law());
        assertThat(((GuardianMessage.Failed) toGuardian(new GuardianMessage.Failed("x", new OutOfMemoryError("heap"))))
                        .fault())
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(((GuardianMessage.Failed) toGuardian(new GuardianMessage.Failed("x", new Interrupted()))).fault())
                .isInstanceOf(Interrupted.class);
        assertThat(((GuardianMessage.Failed)
                                toGuardian(new GuardianMessage.Failed("x", new IllegalStateException("a reason"))))
                        .fault())
                .hasMessageContaining("a reason");
    }

    @Test
    void lettersToAProcess() {
        List.of(
                        new Letter.Party(List.of("a:1", "b:2"), List.of(1, 4), 5_000_000),
                        new Letter.Made(-3),
                        new Letter.Build(true, 61, 12_345),
                        new Letter.Built(PENDING),
                        new Letter.Copy(61, 12_345),
                        new Letter.Copied(),
                        new Letter.StateEnd(new EngineCounts(1, 2, 3, 4)),
                        new Letter.Trouble("a reason", true),
                        new Letter.Over())
                .forEach(letter -> assertThat(read(letter)).isEqualTo(letter));
    }

    @Test
    void partsOfAStateAndOfAnOrder() {
        Letter.StatePart part = (Letter.StatePart)
                read(new Letter.StatePart("buyers.hops", 5, true, new long[] {1, -2, Long.MAX_VALUE}));
        assertThat(part.section()).isEqualTo("buyers.hops");
        assertThat(part.size()).isEqualTo(5);
        assertThat(part.isSum()).isTrue();
        assertThat(part.words()).containsExactly(1, -2, Long.MAX_VALUE);
        Letter.OrderPart order = (Letter.OrderPart) read(new Letter.OrderPart(new byte[] {1, 2}, true));
        assertThat(order.bytes()).containsExactly(1, 2);
        assertThat(order.isLast()).isTrue();
    }

    @Test
    void signals() {
        List.of(
                        new Signal.Call(5, "127.0.0.1:1", "0.1.0 (abc)"),
                        new Signal.Here(5, "127.0.0.1:2", "0.1.0 (abc)", 16),
                        new Signal.Busy(5, "127.0.0.1:2"),
                        new Signal.Offer("127.0.0.1:3", "0.1.0 (abc)"))
                .forEach(signal -> assertThat(SignalFormat.read(SignalFormat.write(signal)))
                        .isEqualTo(signal));
    }

    @Test
    void whatIsNoLetter_isRefused() {
        byte[] frame = new byte[Link.HEAD_BYTES + 3];
        frame[Link.HEAD_BYTES + 1] = 99;
        assertThatThrownBy(() -> new Reading(letter -> {}).read(frame))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing begins with 99");
    }
}
