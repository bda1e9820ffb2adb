package shopping.festival.engine.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import akka.actor.testkit.typed.Effect;
import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.node.Watchers;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.model.Festival;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/** How a run begins, goes on and ends, told to actors that do nothing: one of each kind. */
class FestivalGuardianTest {
    private final CompletableFuture<Closed> result = new CompletableFuture<>();
    private Assembly assembly;
    private Pace pace;
    private BehaviorTestKit<GuardianMessage> guardian;

    @BeforeEach
    void aFestivalOfOneActorOfEachKind(@TempDir Path folder) {
        Festival festival = FestivalMaker.make(Scenarios.load(folder, Scenarios.SMALL), 1, 1);
        assembly = new Assembly(festival, 1, Watchers.NONE);
        pace = new Pace(festival, VirtualTime.NEVER);
        // Without any patience: the first look of the stall watch finds that nothing moves.
        guardian = BehaviorTestKit.create(FestivalGuardian.create(
                new Job(new DeployedHere(assembly, pace), pace, Survival.NONE),
                (minute, total) -> minute == 7,
                0,
                result));
    }

    private List<ActorMessage> received(ActorKind kind) {
        TestInbox<ActorMessage> inbox = guardian.childInbox(kind.label() + "-0");
        return inbox.getAllReceived();
    }

    private void end(ActorKind kind, Pending pending) {
        guardian.run(new GuardianMessage.Ended(kind.label() + " 0", pending, Headway.NOTHING));
    }

    /** What the guardian's timers would send when they are due. */
    private void timersAreDue() {
        guardian.getAllEffects().stream()
                .filter(Effect.TimerScheduled.class::isInstance)
                .forEach(timer -> ((Effect.TimerScheduled<?>) timer).send().apply());
        guardian.runOne();
    }

    @Test
    void everyActorIsToldItsPeersAndTheWindowsOfTheDay() {
        for (ActorKind kind : ActorKind.values()) {
            List<ActorMessage> messages = received(kind);
            assertThat(messages).hasSize(2);
            assertThat(messages.get(0))
                    .isInstanceOfSatisfying(
                            ActorMessage.Meet.class,
                            meet -> assertThat(meet.peers().all()).hasSize(3));
            assertThat(messages.get(1))
                    .isInstanceOfSatisfying(
                            ActorMessage.Begin.class,
                            begin -> assertThat(begin.plan().endMinute()).isEqualTo(24 * 60));
        }
    }

    @Test
    void anotherStretchBegins_whenAllActorsHaveEndedTheOneBefore_andNotBefore() {
        List<ActorKind> all = List.of(ActorKind.values());
        all.forEach(this::received);
        Pending oneParcel = new Pending(Integer.MAX_VALUE, 3_000, 1);
        all.subList(0, 2).forEach(kind -> end(kind, oneParcel));
        assertThat(received(all.get(0))).isEmpty();
        end(all.get(2), Pending.NOTHING);
        for (ActorKind kind : all) {
            // Nothing is due before minute 3,000, so no window is spent on the time until then.
            assertThat(received(kind))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ActorMessage.Begin.class,
                            next -> assertThat(next.plan().firstMinute()).isEqualTo(3_000));
        }
    }

    @Test
    void theRunIsOver_whenNothingIsLeft_andEveryActorHasGivenItsNodeBack() {
        List<ActorKind> all = List.of(ActorKind.values());
        all.forEach(this::received);
        all.forEach(kind -> end(kind, Pending.NOTHING));
        assertThat(received(all.get(0))).singleElement().isInstanceOf(ActorMessage.Finish.class);
        all.subList(0, 2).forEach(kind -> guardian.run(new GuardianMessage.Finished(kind.label())));
        assertThat(result).isNotDone();
        guardian.run(new GuardianMessage.Finished(all.get(2).label()));
        assertThat(result).isCompletedWithValue(new Closed(24 * 60, pace.day().endIndex()));
        assertThat(guardian.isAlive()).isFalse();
    }

    @Test
    void aRunThatDoesNotMove_isGivenUp_withWhoWaitsForWhom_andWhoDoesNotAnswer() {
        List<ActorKind> all = List.of(ActorKind.values());
        all.forEach(this::received);
        timersAreDue();
        for (ActorKind kind : all) {
            assertThat(received(kind)).singleElement().isInstanceOf(ActorMessage.Explain.class);
        }
        // All answer but the checkout.
        List<Node> nodes = assembly.all();
        for (Node node : nodes) {
            if (node != nodes.get(1)) {
                String text =
                        node.label() + " stands at window 4, waits for " + (node == nodes.get(2) ? "it" : "others");
                guardian.run(new GuardianMessage.Explained(node.label(), text));
            }
        }
        timersAreDue();
        assertThatThrownBy(result::join)
                .hasCauseInstanceOf(BrokenLaw.class)
                .hasMessageContaining("stall: no window was closed for 0 ms; buyers 0")
                .hasMessageContaining("sellers 0 (offers 0-0) stands at window 4, waits for it")
                .hasMessageEndingWith("; checkout 0 (lanes 0-63) does not answer");
        assertThat(guardian.isAlive()).isFalse();
    }

    @Test
    void whoWatchesMayBreakTheRunOff_atTheFirstMinuteThatIsNew() {
        String node = assembly.all().get(0).label();
        guardian.run(new GuardianMessage.Reached(node, 6, Headway.NOTHING));
        assertThat(result).isNotDone();
        guardian.run(new GuardianMessage.Reached(node, 7, Headway.NOTHING));
        assertThatThrownBy(result::join).hasCauseInstanceOf(FestivalGuardian.BrokenOff.class);
    }

    @Test
    void aLawThatIsBrokenInAnActor_endsTheRun() {
        BrokenLaw law = new BrokenLaw("one batch a window", "here");
        guardian.run(new GuardianMessage.Failed(assembly.all().get(0).label(), law));
        assertThatThrownBy(result::join).hasCause(law);
        assertThat(guardian.isAlive()).isFalse();
    }
}
