package shopping.festival.engine.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.Effect;
import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;

/** Two ends of one way, with whatever may happen to frames between them. */
class WireTest {
    private static final long SESSION = 7;

    private final End one = new End();
    private final End other = new End();

    /** A wire, what it has sent and not been carried yet, and what it has given out. */
    private static final class End {
        final TestInbox<Wire.Message> sent = TestInbox.create();
        final List<Letter> arrived = new ArrayList<>();
        final List<Batch> written = new ArrayList<>();
        final BehaviorTestKit<Wire.Message> wire =
                BehaviorTestKit.create(Wire.create(SESSION, sent.getRef(), arrived::add, written::add));

        void carry(Letter letter) {
            wire.run(new Wire.Carry(letter));
        }

        /** It sends what has been carried to it. */
        void turnOver() {
            while (wire.selfInbox().hasMessages()) {
                wire.runOne();
            }
        }

        /** The time has come to look whether there is news. */
        void look() {
            wire.getAllEffects();
            wire.run(lookTick);
        }

        private final Wire.Message lookTick = wire.getAllEffects().stream()
                .filter(Effect.TimerScheduled.class::isInstance)
                .map(timer -> (Wire.Message) ((Effect.TimerScheduled<?>) timer).msg())
                .findFirst()
                .orElseThrow();
    }

    /** Carries frames from one end to the other as a bad network does. */
    private static void carry(End from, End to, Random luck, boolean isBad) {
        List<Wire.Message> frames = new ArrayList<>(from.sent.getAllReceived());
        if (isBad && luck.nextInt(4) == 0) {
            Collections.shuffle(frames, luck);
        }
        for (Wire.Message frame : frames) {
            int fate = isBad ? luck.nextInt(10) : 9;
            if (fate == 0) {
                continue;
            }
            to.wire.run(fate == 1 ? damaged((Wire.Arrived) frame, luck) : frame);
            if (fate == 2) {
                to.wire.run(frame);
            }
        }
        to.turnOver();
    }

    private static Wire.Arrived damaged(Wire.Arrived frame, Random luck) {
        byte[] bytes = frame.frame().bytes().clone();
        bytes[luck.nextInt(bytes.length)] ^= (byte) (1 << luck.nextInt(8));
        return new Wire.Arrived(new Frame(bytes));
    }

    private static Letter numbered(int n) {
        return new Letter.ToActor(ActorKind.BUYERS, n, new ActorMessage.Credit(n, 100L + n));
    }

    private static List<Integer> numbers(End end) {
        return end.arrived.stream()
                .map(letter -> ((Letter.ToActor) letter).partition())
                .collect(Collectors.toList());
    }

    @Test
    void lettersArriveOnceAndInOrder_whateverHappensToFrames() {
        for (int seed = 1; seed <= 20; seed++) {
            End here = new End();
            End there = new End();
            Random luck = new Random(seed);
            int next = 0;
            int rounds = 0;
            while (there.arrived.size() < 1_000) {
                assertThat(++rounds).as("seed " + seed).isLessThan(20_000);
                for (int n = luck.nextInt(5); n > 0 && next < 1_000; n--) {
                    here.carry(numbered(next++));
                }
                here.turnOver();
                carry(here, there, luck, true);
                carry(there, here, luck, true);
                here.look();
                there.look();
            }
            assertThat(numbers(there))
                    .as("seed " + seed)
                    .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
        }
    }

    @Test
    void whatWaitsTogether_goesInOneFrame() {
        for (int n = 0; n < 100; n++) {
            one.carry(numbered(n));
        }
        one.turnOver();
        assertThat(one.sent.getAllReceived()).hasSize(1);
    }

    @Test
    void aFrameOfAnotherRun_isNotRead() {
        TestInbox<Wire.Message> inbox = TestInbox.create();
        BehaviorTestKit<Wire.Message> stranger =
                BehaviorTestKit.create(Wire.create(SESSION + 1, inbox.getRef(), letter -> {}, batch -> {}));
        stranger.run(new Wire.Carry(numbered(1)));
        stranger.runOne();
        inbox.getAllReceived().forEach(one.wire::run);
        assertThat(one.arrived).isEmpty();
    }

    @Test
    void aBatchLargerThanAFrame_arrivesAsAWhole_andItsCrateIsGivenBack() {
        Rows rows = new Rows(16);
        for (int i = 0; i < 20_000; i++) {
            rows.add(1_000 + i, i, 3L * i, 5L * i, i);
        }
        Batch batch = new Batch(Hop.ACCEPTED, 2, 17, rows, Sums.of(rows));
        one.carry(new Letter.ToActor(ActorKind.BUYERS, 4, new ActorMessage.Delivered(batch)));
        one.turnOver();
        assertThat(one.written).containsExactly(batch);
        List<Wire.Message> frames = one.sent.getAllReceived();
        assertThat(frames).hasSizeGreaterThan(3);
        frames.forEach(other.wire::run);
        assertThat(other.arrived).singleElement().isInstanceOfSatisfying(Letter.ToActor.class, to -> {
            assertThat(to.kind()).isEqualTo(ActorKind.BUYERS);
            assertThat(to.partition()).isEqualTo(4);
            Batch came = ((ActorMessage.Delivered) to.message()).batch();
            assertThat(came.hop()).isEqualTo(Hop.ACCEPTED);
            assertThat(came.from()).isEqualTo(2);
            assertThat(came.window()).isEqualTo(17);
            assertThat(came.sent().sameAs(batch.sent())).isTrue();
            assertThat(came.rows().size()).isEqualTo(20_000);
            for (int i = 0; i < 20_000; i++) {
                assertThat(came.rows().time(i)).isEqualTo(rows.time(i));
                assertThat(came.rows().id(i)).isEqualTo(rows.id(i));
                assertThat(came.rows().order(i)).isEqualTo(rows.order(i));
                assertThat(came.rows().fen(i)).isEqualTo(rows.fen(i));
                assertThat(came.rows().since(i)).isEqualTo(rows.since(i));
            }
        });
    }

    @Test
    void aFrameIsNoLongerThanArteryTakes_andNoMoreAreUnderWayThanItsQueueHolds() {
        for (int n = 0; n < 200; n++) {
            one.carry(new Letter.OrderPart(new byte[Letter.PART_BYTES_MOST], false));
        }
        one.turnOver();
        List<Wire.Message> sent = one.sent.getAllReceived();
        assertThat(sent)
                .hasSize(64)
                .allSatisfy(frame -> assertThat(((Wire.Arrived) frame).frame().bytes().length)
                        .isLessThanOrEqualTo(192 << 10));
        sent.forEach(other.wire::run);
        other.turnOver();
        other.look();
        other.sent.getAllReceived().forEach(one.wire::run);
        assertThat(one.sent.getAllReceived()).as("those that waited").hasSize(64);
    }

    @Test
    void longLettersWithoutHurry_waitForNewsOfThoseBefore() {
        List<Letter> parts = Collections.nCopies(100, new Letter.OrderPart(new byte[Letter.PART_BYTES_MOST], false));
        one.wire.run(new Wire.CarrySlowly(parts.iterator()));
        one.turnOver();
        assertThat(one.sent.getAllReceived()).hasSizeLessThan(10);
        one.carry(numbered(1));
        one.turnOver();
        assertThat(one.sent.getAllReceived()).as("one in a hurry").hasSize(1);
    }
}
