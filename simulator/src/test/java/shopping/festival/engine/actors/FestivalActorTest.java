package shopping.festival.engine.actors;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Watchers;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * The window protocol as one actor keeps it, message by message: two actors of buyers, one of sellers, one of warehouses.
 * Batches are empty, since what is in them is the stage's business.
 */
class FestivalActorTest {
    /** 240 windows of a second. */
    private static final WindowPlan PLAN = WindowPlan.even(0, 4, 0, VirtualTime.SECOND);

    private final TestInbox<GuardianMessage> guardian = TestInbox.create();
    private final Map<ActorKind, List<TestInbox<ActorMessage>>> peers = new EnumMap<>(ActorKind.class);
    private Assembly assembly;
    private Pace pace;
    private BehaviorTestKit<ActorMessage> actor;

    @BeforeEach
    void aFestivalWhoseFeedbackIsDatedTwoSecondsLaterAtLeast(@TempDir Path folder) {
        Festival festival = FestivalMaker.make(Scenarios.load(folder, Scenarios.SMALL), 1, 1);
        assertThat(festival.lookahead()).isEqualTo(2 * VirtualTime.SECOND);
        assembly = new Assembly(festival, 2, Watchers.NONE);
        pace = new Pace(festival, VirtualTime.NEVER);
    }

    private void start(ActorKind of, int partition) {
        Map<ActorKind, List<Peer<ActorMessage>>> refs = new EnumMap<>(ActorKind.class);
        for (ActorKind kind : ActorKind.values()) {
            List<TestInbox<ActorMessage>> inboxes = IntStream.range(0, assembly.count(kind))
                    .mapToObj(p -> TestInbox.<ActorMessage>create(kind.label() + "-" + p))
                    .toList();
            peers.put(kind, inboxes);
            refs.put(
                    kind,
                    inboxes.stream()
                            .<Peer<ActorMessage>>map(inbox -> inbox.getRef()::tell)
                            .toList());
        }
        actor = BehaviorTestKit.create(
                FestivalActor.create(of, assembly.of(of, partition), pace, guardian.getRef()::tell));
        actor.run(new ActorMessage.Meet(Peers.here(refs)));
        actor.run(new ActorMessage.Begin(PLAN));
    }

    private void deliver(Hop hop, int from, long window) {
        actor.run(new ActorMessage.Delivered(new Batch(hop, from, window, Rows.none(), new Sums())));
    }

    /** The windows of the batches that have come to a peer since this was last asked, by hop. */
    private Map<Hop, List<Long>> sentTo(ActorKind kind, int to) {
        return peers.get(kind).get(to).getAllReceived().stream()
                .filter(ActorMessage.Delivered.class::isInstance)
                .map(m -> ((ActorMessage.Delivered) m).batch())
                .collect(Collectors.groupingBy(
                        Batch::hop, TreeMap::new, Collectors.mapping(Batch::window, Collectors.toList())));
    }

    /** Those over one hop. */
    private List<Long> sent(Hop hop, int to) {
        return sentTo(ActorKind.of(hop.to()), to).getOrDefault(hop, List.of());
    }

    private <M extends GuardianMessage> List<M> told(Class<M> kind) {
        return guardian.getAllReceived().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void expectBroken(String sentence) {
        assertThat(told(GuardianMessage.Failed.class))
                .singleElement()
                .satisfies(failed -> assertThat(failed.fault())
                        .isInstanceOf(BrokenLaw.class)
                        .hasMessage("law broken: one batch a window: " + sentence));
        assertThat(actor.isAlive()).isFalse();
    }

    @Test
    void aWindowCloses_whenAllUpstreamsHaveDelivered_andNotBefore() {
        start(ActorKind.SELLERS, 0);
        deliver(Hop.CREATED, 0, 0);
        assertThat(sentTo(ActorKind.BUYERS, 0)).isEmpty();
        deliver(Hop.CREATED, 1, 0);
        // One batch to each downstream, the empty ones too.
        Map<Hop, List<Long>> answers = Map.of(Hop.ACCEPTED, List.of(0L), Hop.SOLD_OUT, List.of(0L));
        assertThat(sentTo(ActorKind.BUYERS, 0)).isEqualTo(answers);
        assertThat(sentTo(ActorKind.BUYERS, 1)).isEqualTo(answers);
        assertThat(sent(Hop.SETTLED, 0)).containsExactly(0L);
    }

    @Test
    void anUpstreamMayRunAhead_butWindowsCloseInTheirOrder_asTheSlowestDelivers() {
        start(ActorKind.SELLERS, 0);
        deliver(Hop.RETURNED, 0, 0);
        deliver(Hop.RETURNED, 1, 0);
        deliver(Hop.CREATED, 0, 0);
        deliver(Hop.CREATED, 0, 1);
        deliver(Hop.CREATED, 0, 2);
        assertThat(sent(Hop.ACCEPTED, 0)).isEmpty();
        deliver(Hop.CREATED, 1, 0);
        assertThat(sent(Hop.ACCEPTED, 0)).containsExactly(0L);
        deliver(Hop.CREATED, 1, 1);
        deliver(Hop.CREATED, 1, 2);
        assertThat(sent(Hop.ACCEPTED, 0)).containsExactly(1L, 2L);
    }

    /** Buyers and checkout go ahead while the payment of the same actor waits for the sellers. */
    @Test
    void theStagesOfAnActorKeepTheProtocolEachByItself() {
        start(ActorKind.BUYERS, 0);
        assertThat(sentTo(ActorKind.SELLERS, 0)).isEqualTo(Map.of(Hop.CREATED, List.of(0L, 1L)));
        assertThat(sentTo(ActorKind.WAREHOUSES, 0)).isEmpty();
        deliver(Hop.ACCEPTED, 0, 0);
        assertThat(sent(Hop.PAID, 0)).containsExactly(0L);
        assertThat(sentTo(ActorKind.SELLERS, 0)).isEqualTo(Map.of(Hop.RETURNED, List.of(0L)));
    }

    @Test
    void aMissingBatch_isNamedByTheOneAfterIt() {
        start(ActorKind.SELLERS, 0);
        deliver(Hop.CREATED, 1, 0);
        deliver(Hop.CREATED, 1, 2);
        expectBroken("hop CREATED (checkout 1 → sellers 0 (offers 0-0)) brought window 2 after window 0");
    }

    @Test
    void aBatchThatOvertakesTheOneBeforeIt_breaksTheLaw_evenTheVeryFirst() {
        start(ActorKind.SELLERS, 0);
        deliver(Hop.CREATED, 0, 1);
        expectBroken("hop CREATED (checkout 0 → sellers 0 (offers 0-0)) brought window 1 after window -1");
    }

    @Test
    void aBatchThatComesTwice_breaksTheLaw() {
        start(ActorKind.SELLERS, 0);
        deliver(Hop.CREATED, 0, 0);
        deliver(Hop.CREATED, 0, 0);
        expectBroken("hop CREATED (checkout 0 → sellers 0 (offers 0-0)) brought window 0 after window 0");
    }

    @Test
    void feedbackIsHeldToTheSameLaw() {
        start(ActorKind.BUYERS, 0);
        deliver(Hop.SOLD_OUT, 0, 0);
        deliver(Hop.SOLD_OUT, 0, 2);
        expectBroken("hop SOLD_OUT (sellers 0 → buyers 0 (lanes 0-31)) brought window 2 after window 0");
    }

    /** Made in window 0, before 1 s, feedback is dated at 2 s or later: in window 2, not in 0 or 1. */
    @Test
    void feedbackThatComesLate_holdsUpOnlyTheWindowsItMayBeDatedIn() {
        start(ActorKind.BUYERS, 0);
        assertThat(sent(Hop.CREATED, 0)).containsExactly(0L, 1L);
        deliver(Hop.SOLD_OUT, 0, 0);
        assertThat(sent(Hop.CREATED, 0)).containsExactly(2L);
    }

    @Test
    void buyersRunNoFurtherThan64WindowsAheadOfDelivery() {
        start(ActorKind.BUYERS, 0);
        for (int window = 0; window < 100; window++) {
            deliver(Hop.SOLD_OUT, 0, window);
        }
        // The feedback would let it close window 101.
        assertThat(sent(Hop.CREATED, 0)).hasSize(64).endsWith(63L);
        for (int p = 0; p < assembly.count(ActorKind.WAREHOUSES); p++) {
            assertThat(sent(Hop.CREATED, 0)).isEmpty();
            actor.run(new ActorMessage.Credit(p, 8));
        }
        // 8 + 64.
        assertThat(sent(Hop.CREATED, 0)).hasSize(9).endsWith(72L);
    }

    @Test
    void aStretchEnds_onlyWhenTheFeedbackOfItsLastWindowIsIn() {
        start(ActorKind.SELLERS, 0);
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
        assertThat(told(GuardianMessage.Ended.class)).isEmpty();
        deliver(Hop.RETURNED, 1, last);
        assertThat(told(GuardianMessage.Ended.class)).hasSize(1);
    }

    @Test
    void aStretchOfABuyerActorEnds_withItsPayment() {
        start(ActorKind.BUYERS, 0);
        actor.run(new ActorMessage.Credit(0, PLAN.endIndex()));
        long last = PLAN.endIndex() - 1;
        for (long window = 0; window <= last; window++) {
            deliver(Hop.SOLD_OUT, 0, window);
        }
        assertThat(sent(Hop.CREATED, 0)).hasSize(240);
        assertThat(told(GuardianMessage.Ended.class)).isEmpty();
        for (long window = 0; window <= last; window++) {
            deliver(Hop.ACCEPTED, 0, window);
        }
        assertThat(told(GuardianMessage.Ended.class)).hasSize(1);
    }

    @Test
    void anActorThatWaits_namesTheUpstreamsItsStagesWaitFor() {
        start(ActorKind.BUYERS, 0);
        deliver(Hop.ACCEPTED, 0, 0);
        actor.run(new ActorMessage.Explain());
        assertThat(told(GuardianMessage.Explained.class))
                .extracting(GuardianMessage.Explained::text)
                .containsExactly(
                        "buyers 0 (lanes 0-31) stands at window 2, waits for sellers 0 over SOLD_OUT (window 0)",
                        "checkout 0 (lanes 0-31) stands at window 2, waits for buyers 0 over ATTEMPTS (window 2)",
                        "payment 0 (lanes 0-31) stands at window 1, waits for sellers 0 over ACCEPTED (window 1)");
    }

    @Test
    void theFinishedNodesAreGivenBack_andTheActorEnds() {
        start(ActorKind.WAREHOUSES, 0);
        actor.run(new ActorMessage.Finish());
        assertThat(told(GuardianMessage.Finished.class)).hasSize(1);
        assertThat(actor.isAlive()).isFalse();
    }
}
