package shopping.festival.engine.actors;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
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
final class FestivalActor extends AbstractBehavior<FestivalActor.Message> {
    /** Buyers stay at most this many windows ahead of the last stage, so that no mailbox grows without limit. */
    private static final int WINDOWS_IN_FLIGHT = 64;

    private static final int CREDIT_EVERY = 8;

    private static final Hop[] HOPS = Hop.values();

    /** What an actor understands. */
    sealed interface Message {}

    /** A batch of another actor; in a window each upstream sends exactly one over each hop. */
    record Delivered(Batch batch) implements Message {}

    /** A warehouse actor has delivered what is due in all windows up to this one. */
    record Credit(int partition, long window) implements Message {}

    /** Empty crates that another actor has no use for; they change hands. */
    record Spare(List<Rows> crates) implements Message {}

    /** Who receives what, and the windows to start with. */
    record Start(Map<ActorKind, List<ActorRef<Message>>> peers, WindowPlan plan) implements Message {}

    /** The windows of another stretch, after all actors have ended the one before. */
    record Continue(WindowPlan plan) implements Message {}

    /** To buyer actors: how far have you come? Begin no later minute until you are told where the stretch ends. */
    record Hold() implements Message {}

    /** The stretch ends before this minute. */
    record EndAt(int minute) implements Message {}

    /** The run is over: give the nodes back. */
    record Finish() implements Message {}

    /** For the stall watch: where do you stand, whom do you wait for? */
    record Explain() implements Message {}

    private final ActorKind kind;
    private final int partition;
    private final String label;
    private final List<Node> nodes;
    private final List<Member> members;
    /** By stage; null where another actor hosts it. */
    private final @Nullable Member[] hosts = new Member[StageName.values().length];

    private final ActorRef<FestivalGuardian.Message> guardian;
    private long[] credits = {};
    private Map<ActorKind, List<ActorRef<Message>>> peers = Map.of();
    private boolean atWork;
    private int minute = -1;
    /** The last minute of which a window may be closed. */
    private int lastMinute = Integer.MAX_VALUE;

    /** @param nodes of the stages it hosts, in the order of an order's way */
    static Behavior<Message> create(
            ActorKind kind, List<Node> nodes, Pace pace, ActorRef<FestivalGuardian.Message> guardian) {
        return Behaviors.setup(context -> new FestivalActor(context, kind, nodes, pace, guardian));
    }

    private FestivalActor(
            ActorContext<Message> context,
            ActorKind kind,
            List<Node> nodes,
            Pace pace,
            ActorRef<FestivalGuardian.Message> guardian) {
        super(context);
        this.kind = kind;
        this.partition = nodes.get(0).partition();
        this.label = kind.label() + " " + partition;
        this.nodes = nodes;
        this.members = nodes.stream().map(node -> new Member(node, pace)).toList();
        for (Member member : members) {
            hosts[member.node().name().ordinal()] = member;
        }
        this.guardian = guardian;
    }

    @Override
    public Receive<Message> createReceive() {
        // Scanned in order: the hottest message first.
        return newReceiveBuilder()
                .onMessage(Delivered.class, this::onDelivered)
                .onMessage(Credit.class, this::onCredit)
                .onMessage(Spare.class, this::onSpare)
                .onMessage(Start.class, this::onStart)
                .onMessage(Continue.class, m -> begin(m.plan()))
                .onMessage(Hold.class, m -> onHold())
                .onMessage(EndAt.class, this::onEndAt)
                .onMessage(Finish.class, m -> onFinish())
                .onMessage(Explain.class, m -> onExplain())
                .build();
    }

    private Behavior<Message> onDelivered(Delivered delivered) {
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

    private Behavior<Message> onCredit(Credit credit) {
        credits[credit.partition()] = credit.window();
        return advance();
    }

    private Behavior<Message> onSpare(Spare spare) {
        spare.crates().forEach(nodes.get(0).crates()::giveBack);
        return this;
    }

    private Behavior<Message> onStart(Start start) {
        peers = start.peers();
        if (kind == ActorKind.BUYERS) {
            credits = new long[peers(ActorKind.WAREHOUSES).size()];
            Arrays.fill(credits, start.plan().first().index() - 1);
        }
        return begin(start.plan());
    }

    private Behavior<Message> begin(WindowPlan windows) {
        members.forEach(member -> member.begin(windows));
        atWork = true;
        return advance();
    }

    /** Nobody is further than the buyers, since every window begins with theirs. */
    private Behavior<Message> onHold() {
        lastMinute = host(StageName.BUYERS).minute();
        guardian.tell(new FestivalGuardian.Held(lastMinute));
        return this;
    }

    private Behavior<Message> onEndAt(EndAt end) {
        lastMinute = Integer.MAX_VALUE;
        members.forEach(member -> member.endAt(end.minute()));
        return advance();
    }

    /** Closes every window that can be closed, one of each stage in turn, while its rows are still near. */
    private Behavior<Message> advance() {
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
            guardian.tell(new FestivalGuardian.Ended(label, pending, headway()));
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
            guardian.tell(new FestivalGuardian.Reached(label, minute, headway()));
        }
        boolean last = member.close(window, this::send);
        StageName stage = member.node().name();
        for (Hop hop : HOPS) {
            if (hop.from() == stage && ActorKind.isLocal(hop)) {
                host(hop.to()).follows(hop, window.index());
            }
        }
        if (stage == StageName.DELIVERY && (last || window.index() % CREDIT_EVERY == 0)) {
            List<ActorRef<Message>> buyers = peers(ActorKind.BUYERS);
            buyers.forEach(buyer -> buyer.tell(new Credit(partition, window.index())));
        }
        if (kind != ActorKind.BUYERS && (last || window.index() % CREDIT_EVERY == 0)) {
            giveCratesBack();
        }
    }

    /** Crates to send attempts in go back to the buyers, who receive fewer than they send. */
    private void giveCratesBack() {
        List<Rows> spare = nodes.get(0).crates().spare();
        if (!spare.isEmpty()) {
            List<ActorRef<Message>> buyers = peers(ActorKind.BUYERS);
            buyers.get(partition % buyers.size()).tell(new Spare(spare));
        }
    }

    private Headway headway() {
        return nodes.stream().map(Headway::of).reduce(Headway.NOTHING, Headway::and);
    }

    private void send(int to, Batch batch) {
        peers(ActorKind.of(batch.hop().to())).get(to).tell(new Delivered(batch));
    }

    private List<ActorRef<Message>> peers(ActorKind of) {
        return Objects.requireNonNull(peers.get(of), "no peers before the start");
    }

    private Behavior<Message> fail(Throwable fault) {
        guardian.tell(new FestivalGuardian.Failed(label, fault));
        return Behaviors.stopped();
    }

    private Behavior<Message> onFinish() {
        guardian.tell(new FestivalGuardian.Finished(label));
        return Behaviors.stopped();
    }

    private Behavior<Message> onExplain() {
        members.forEach(member ->
                guardian.tell(new FestivalGuardian.Explained(member.node().label(), member.explanation())));
        return this;
    }
}
