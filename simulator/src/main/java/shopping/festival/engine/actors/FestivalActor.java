package shopping.festival.engine.actors;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.actors.ActorMessage.Begin;
import shopping.festival.engine.actors.ActorMessage.Credit;
import shopping.festival.engine.actors.ActorMessage.Delivered;
import shopping.festival.engine.actors.ActorMessage.EndAt;
import shopping.festival.engine.actors.ActorMessage.Explain;
import shopping.festival.engine.actors.ActorMessage.Finish;
import shopping.festival.engine.actors.ActorMessage.Hold;
import shopping.festival.engine.actors.ActorMessage.Meet;
import shopping.festival.engine.actors.ActorMessage.Spare;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.measure.Measures;
import shopping.festival.measure.MinuteRow;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/**
 * An actor of the festival: the window protocol around the stages it hosts. The data is the clock: a stage closes a window
 * as soon as every upstream has sent its batch for it and the feedback that may be dated in it has come; then one batch
 * goes to each downstream in another actor, while the next stage of this one has its rows already.
 *
 * <p>The kinds of actors (buyers with their checkout and payment, sellers, warehouses with their delivery) differ in the
 * stages they host, not in the protocol, so there is one class for all of them.
 */
final class FestivalActor extends AbstractBehavior<ActorMessage> {
    /** Buyers stay at most this many windows ahead of the last stage, so that no mailbox grows without limit. */
    private static final int WINDOWS_IN_FLIGHT = 64;

    private static final int CREDIT_EVERY = 8;

    private static final Hop[] HOPS = Hop.values();

    private final ActorKind kind;
    private final int partition;
    private final String label;
    private final List<Node> nodes;
    private final List<Measures> measures;
    private final List<Member> members;
    /** By stage; null where another actor hosts it. */
    private final @Nullable Member[] hosts = new Member[StageName.values().length];

    private final Peer<GuardianMessage> guardian;
    private long[] credits = {};
    private Peers peers = Peers.NONE;
    private boolean atWork;
    private int minute = -1;
    /** Minutes of the day that the guardian has been told of. */
    private int told;
    /** The last minute of which a window may be closed. */
    private int lastMinute = Integer.MAX_VALUE;

    /** @param nodes of the stages it hosts, in the order of an order's way */
    static Behavior<ActorMessage> create(ActorKind kind, List<Node> nodes, Pace pace, Peer<GuardianMessage> guardian) {
        return Behaviors.setup(context -> new FestivalActor(context, kind, nodes, pace, guardian));
    }

    private FestivalActor(
            ActorContext<ActorMessage> context,
            ActorKind kind,
            List<Node> nodes,
            Pace pace,
            Peer<GuardianMessage> guardian) {
        super(context);
        this.kind = kind;
        this.partition = nodes.get(0).partition();
        this.label = kind.label() + " " + partition;
        this.nodes = nodes;
        this.measures = nodes.stream().map(Node::measures).toList();
        this.members = nodes.stream().map(node -> new Member(node, pace)).toList();
        for (Member member : members) {
            hosts[member.node().name().ordinal()] = member;
        }
        this.guardian = guardian;
    }

    @Override
    public Receive<ActorMessage> createReceive() {
        // Scanned in order: the hottest message first.
        return newReceiveBuilder()
                .onMessage(Delivered.class, this::onDelivered)
                .onMessage(Credit.class, this::onCredit)
                .onMessage(Spare.class, this::onSpare)
                .onMessage(Meet.class, this::onMeet)
                .onMessage(Begin.class, m -> begin(m.plan()))
                .onMessage(Hold.class, m -> onHold())
                .onMessage(EndAt.class, this::onEndAt)
                .onMessage(Finish.class, m -> onFinish())
                .onMessage(Explain.class, m -> onExplain())
                .build();
    }

    private Behavior<ActorMessage> onDelivered(Delivered delivered) {
        Batch batch = delivered.batch();
        try {
            host(batch.hop().to()).receive(batch);
        } catch (RuntimeException | OutOfMemoryError fault) {
            return fail(fault);
        }
        return advance();
    }

    private Member host(StageName stage) {
        return Objects.requireNonNull(hosts[stage.ordinal()], "hosted elsewhere");
    }

    private Behavior<ActorMessage> onCredit(Credit credit) {
        credits[credit.partition()] = credit.window();
        return advance();
    }

    private Behavior<ActorMessage> onSpare(Spare spare) {
        spare.crates().forEach(nodes.get(0).crates()::giveBack);
        return this;
    }

    private Behavior<ActorMessage> onMeet(Meet meet) {
        peers = meet.peers();
        if (kind == ActorKind.BUYERS) {
            credits = new long[peers.of(ActorKind.WAREHOUSES).size()];
        }
        return this;
    }

    private Behavior<ActorMessage> begin(WindowPlan windows) {
        // All windows before it are closed, whether in this process or in one that a snapshot is of.
        Arrays.fill(credits, windows.first().index() - 1);
        members.forEach(member -> member.begin(windows));
        atWork = true;
        return advance();
    }

    /** Nobody is further than the buyers, since every window begins with theirs. */
    private Behavior<ActorMessage> onHold() {
        lastMinute = host(StageName.BUYERS).minute();
        guardian.tell(new GuardianMessage.Held(lastMinute));
        return this;
    }

    private Behavior<ActorMessage> onEndAt(EndAt end) {
        lastMinute = Integer.MAX_VALUE;
        members.forEach(member -> member.endAt(end.minute()));
        return advance();
    }

    /** Closes every window that can be closed, one of each stage in turn, while its rows are still near. */
    private Behavior<ActorMessage> advance() {
        if (!atWork) {
            return this;
        }
        try {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Member member : members) {
                    Window next = member.ready();
                    if (next != null && hasLeave(member, next)) {
                        close(member, next);
                        moved = true;
                    }
                }
            }
        } catch (RuntimeException | OutOfMemoryError fault) {
            return fail(fault);
        }
        if (members.stream().allMatch(Member::hasEnded)) {
            atWork = false;
            Pending pending = nodes.stream().map(Node::pending).reduce(Pending.NOTHING, Pending::and);
            guardian.tell(new GuardianMessage.Ended(label, pending, Headway.of(nodes)));
        }
        return this;
    }

    /** Whether the last stage of the festival is near enough: asked of the first one. */
    private boolean hasLeave(Member member, Window window) {
        return member.node().name() != StageName.BUYERS
                || window.minute() <= lastMinute && !Member.isBehind(credits, window.index() - WINDOWS_IN_FLIGHT);
    }

    private void close(Member member, Window window) {
        if (window.minute() > minute) {
            minute = window.minute();
            guardian.tell(new GuardianMessage.Reached(label, minute, Headway.of(nodes)));
        }
        boolean last = member.close(window, this::send);
        if (member.minute() > told) {
            tellMinutes();
        }
        StageName stage = member.node().name();
        for (Hop hop : HOPS) {
            if (hop.from() == stage && ActorKind.isLocal(hop)) {
                host(hop.to()).follows(hop, window.index());
            }
        }
        if (stage == StageName.DELIVERY && (last || window.index() % CREDIT_EVERY == 0)) {
            Credit credit = new Credit(partition, window.index());
            peers.of(ActorKind.BUYERS).forEach(buyer -> buyer.tell(credit));
        }
        if (kind != ActorKind.BUYERS && (last || window.index() % CREDIT_EVERY == 0)) {
            giveCratesBack();
        }
    }

    /** Tells of the minutes that all stages have passed; of a run that goes on, of those before it too. */
    private void tellMinutes() {
        int day = measures.get(0).intervals().dayMinutes();
        int passed = members.stream().mapToInt(Member::minute).min().orElse(0);
        for (; told < Math.min(passed, day); told++) {
            guardian.tell(new GuardianMessage.Passed(MinuteRow.of(measures, told)));
        }
    }

    /** Crates to send attempts in go back to the buyers, who receive fewer than they send. */
    private void giveCratesBack() {
        List<Rows> spare = nodes.get(0).crates().spare();
        List<Peer<ActorMessage>> buyers = peers.buyersHere();
        if (!spare.isEmpty() && !buyers.isEmpty()) {
            buyers.get(partition % buyers.size()).tell(new Spare(spare));
        }
    }

    private void send(int to, Batch batch) {
        peers.of(ActorKind.of(batch.hop().to())).get(to).tell(new Delivered(batch));
    }

    private Behavior<ActorMessage> fail(Throwable fault) {
        guardian.tell(new GuardianMessage.Failed(label, fault));
        return Behaviors.stopped();
    }

    private Behavior<ActorMessage> onFinish() {
        guardian.tell(new GuardianMessage.Finished(label));
        return Behaviors.stopped();
    }

    private Behavior<ActorMessage> onExplain() {
        members.forEach(member ->
                guardian.tell(new GuardianMessage.Explained(member.node().label(), member.explanation())));
        return this;
    }
}
