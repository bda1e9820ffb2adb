package shopping.festival.engine.actors;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Watchers;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * The window protocol as one actor keeps it, message by message: two actors of buyers, two of checkout and of payment,
 * one of each other stage. Batches are empty, since what is in them is the stage's business.
 */
class StageActorTest {
    /** 240 windows of a second. */
    private static final WindowPlan PLAN = WindowPlan.even(0, 4, 0, VirtualTime.SECOND);

    private final TestInbox<FestivalGuardian.Message> guardian = TestInbox.create();
    private final Map<StageName, List<TestInbox<StageActor.Message>>> peers = new EnumMap<>(StageName.class);
    private Assembly assembly;
    private Pace pace;
    private BehaviorTestKit<StageActor.Message> actor;

    @BeforeEach
    void aFestivalWhoseFeedbackIsDatedTwoSecondsLaterAtLeast(@TempDir Path folder) {
        Festival festival = FestivalMaker.make(Scenarios.load(folder, Scenarios.SMALL), 1, 1);
        assertThat(festival.lookahead()).isEqualTo(2 * VirtualTime.SECOND);
        assembly = new Assembly(festival, 2, Watchers.NONE);
        pace = new Pace(festival, VirtualTime.NEVER);
    }

    private void start(StageName stage, int partition) {
        Map<StageName, List<ActorRef<StageActor.Message>>> refs = new EnumMap<>(StageName.class);
        for (StageName name : StageName.values()) {
            List<TestInbox<StageActor.Message>> inboxes = new ArrayList<>();
            for (Node node : assembly.of(name)) {
                inboxes.add(TestInbox.create(name.label() + "-" + node.partition()));
            }
            peers.put(name, inboxes);
            refs.put(name, inboxes.stream().map(TestInbox::getRef).toList());
        }
        Node node = assembly.of(stage).get(partition);
        actor = BehaviorTestKit.create(StageActor.create(node, pace, guardian.getRef()));
        actor.run(new StageActor.Start(refs, PLAN));
    }

    private void deliver(Hop hop, int from, long window) {
        actor.run(new StageActor.Delivered(new Batch(hop, from, window, Rows.none(), new Sums())));
    }

    /** The windows of the batches that have come to a peer over a hop since this was last asked. */
    private List<Long> sent(Hop hop, int to) {
        return peers.get(hop.to()).get(to).getAllReceived().stream()
                .filter(StageActor.Delivered.class::isInstance)
                .map(m -> ((StageActor.Delivered) m).batch())
                .filter(batch -> batch.hop() == hop)
                .map(Batch::window)
                .toList();
    }

    private <M extends FestivalGuardian.Message> List<M> told(Class<M> kind) {
        return guardian.getAllReceived().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void expectBroken(String sentence) {
        assertThat(told(FestivalGuardian.Failed.class))
                .singleElement()
                .satisfies(failed -> assertThat(failed.fault())
                        .isInstanceOf(BrokenLaw.class)
                        .hasMessage("law broken: one batch a window: " + sentence));
        assertThat(actor.isAlive()).isFalse();
    }

    @Test
    void aWindowCloses_whenAllUpstreamsHaveDelivered_andNotBefore() {
        start(StageName.CHECKOUT, 0);
        deliver(Hop.ATTEMPTS, 0, 0);
        assertThat(sent(Hop.CREATED, 0)).isEmpty();
        deliver(Hop.ATTEMPTS, 1, 0);
        // One batch to each downstream, the empty ones too.
        assertThat(sent(Hop.CREATED, 0)).containsExactly(0L);
        assertThat(sent(Hop.BUSY, 0)).containsExactly(0L);
        assertThat(sent(Hop.BUSY, 1)).containsExactly(0L);
    }

    @Test
    void anUpstreamMayRunAhead_butWindowsCloseInTheirOrder_asTheSlowestDelivers() {
        start(StageName.CHECKOUT, 0);
        deliver(Hop.ATTEMPTS, 0, 0);
        deliver(Hop.ATTEMPTS, 0, 1);
        deliver(Hop.ATTEMPTS, 0, 2);
        assertThat(sent(Hop.CREATED, 0)).isEmpty();
        deliver(Hop.ATTEMPTS, 1, 0);
        assertThat(sent(Hop.CREATED, 0)).containsExactly(0L);
        deliver(Hop.ATTEMPTS, 1, 1);
        deliver(Hop.ATTEMPTS, 1, 2);
        assertThat(sent(Hop.CREATED, 0)).containsExactly(1L, 2L);
    }

    @Test
    void aMissingBatch_isNamedByTheOneAfterIt() {
        start(StageName.CHECKOUT, 0);
        deliver(Hop.ATTEMPTS, 1, 0);
        deliver(Hop.ATTEMPTS, 1, 2);
        expectBroken("hop ATTEMPTS (buyers 1 → checkout 0 (lanes 0-31)) brought window 2 after window 0");
    }

    @Test
    void aBatchThatOvertakesTheOneBeforeIt_breaksTheLaw_evenTheVeryFirst() {
        start(StageName.CHECKOUT, 0);
        deliver(Hop.ATTEMPTS, 0, 1);
        expectBroken("hop ATTEMPTS (buyers 0 → checkout 0 (lanes 0-31)) brought window 1 after window -1");
    }

    @Test
    void aBatchThatComesTwice_breaksTheLaw() {
        start(StageName.CHECKOUT, 0);
        deliver(Hop.ATTEMPTS, 0, 0);
        deliver(Hop.ATTEMPTS, 0, 0);
        expectBroken("hop ATTEMPTS (buyers 0 → checkout 0 (lanes 0-31)) brought window 0 after window 0");
    }

    @Test
    void feedbackIsHeldToTheSameLaw() {
        start(StageName.BUYERS, 0);
        deliver(Hop.BUSY, 0, 0);
        deliver(Hop.BUSY, 0, 2);
        expectBroken("hop BUSY (checkout 0 → buyers 0 (lanes 0-31)) brought window 2 after window 0");
    }

    /** Made in window 0, before 1 s, feedback is dated at 2 s or later: in window 2, not in 0 or 1. */
    @Test
    void feedbackThatComesLate_holdsUpOnlyTheWindowsItMayBeDatedIn() {
        start(StageName.BUYERS, 0);
        assertThat(sent(Hop.ATTEMPTS, 0)).containsExactly(0L, 1L);
        deliver(Hop.BUSY, 0, 0);
        deliver(Hop.BUSY, 1, 0);
        assertThat(sent(Hop.ATTEMPTS, 0)).isEmpty();
        deliver(Hop.SOLD_OUT, 0, 0);
        assertThat(sent(Hop.ATTEMPTS, 0)).containsExactly(2L);
    }

    @Test
    void buyersRunNoFurtherThan64WindowsAheadOfDelivery() {
        start(StageName.BUYERS, 0);
        for (int window = 0; window < 100; window++) {
            deliver(Hop.BUSY, 0, window);
            deliver(Hop.BUSY, 1, window);
            deliver(Hop.SOLD_OUT, 0, window);
        }
        // The feedback would let it close window 101.
        assertThat(sent(Hop.ATTEMPTS, 0)).hasSize(64).endsWith(63L);
        for (int delivery = 0; delivery < peers.get(StageName.DELIVERY).size(); delivery++) {
            assertThat(sent(Hop.ATTEMPTS, 0)).isEmpty();
            actor.run(new StageActor.Credit(delivery, 8));
        }
        // 8 + 64.
        assertThat(sent(Hop.ATTEMPTS, 0)).hasSize(9).endsWith(72L);
    }

    @Test
    void aStretchEnds_onlyWhenTheFeedbackOfItsLastWindowIsIn() {
        start(StageName.SELLERS, 0);
        long last = PLAN.endIndex() - 1;
        for (long window = 0; window <= last; window++) {
            deliver(Hop.RETURNED, 0, window);
            deliver(Hop.CREATED, 0, window);
            deliver(Hop.CREATED, 1, window);
            if (window < last) {
                deliver(Hop.RETURNED, 1, window);
            }
        }
        assertThat(sent(Hop.ACCEPTED, 1)).hasSize(240).endsWith(last);
        assertThat(told(FestivalGuardian.Ended.class)).isEmpty();
        deliver(Hop.RETURNED, 1, last);
        assertThat(told(FestivalGuardian.Ended.class)).hasSize(1);
    }

    @Test
    void anActorThatWaits_namesTheUpstreamsItWaitsFor() {
        start(StageName.SELLERS, 0);
        deliver(Hop.CREATED, 0, 0);
        actor.run(new StageActor.Explain());
        assertThat(told(FestivalGuardian.Explained.class))
                .singleElement()
                .extracting(FestivalGuardian.Explained::text)
                .isEqualTo("sellers 0 (offers 0-0) stands at window 0, waits for checkout 1 over CREATED (window 0)");
    }

    @Test
    void theFinishedNodeIsGivenBack_andTheActorEnds() {
        start(StageName.DELIVERY, 0);
        actor.run(new StageActor.Finish());
        assertThat(told(FestivalGuardian.Finished.class)).hasSize(1);
        assertThat(actor.isAlive()).isFalse();
    }
}
