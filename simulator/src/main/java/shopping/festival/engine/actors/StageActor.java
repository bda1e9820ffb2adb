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
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.node.Snapshot;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;

/**
 * The window protocol around one node. The data is the clock: a window is closed as soon as every upstream has sent its
 * batch for it and the feedback that may be dated in it has come; then one batch goes to each downstream.
 *
 * <p>The five kinds of actors of the festival (buyers, checkout, sellers, payment, warehouses, and delivery with its
 * ports) differ in the stage their node hosts, not in the protocol, so there is one class for all of them.
 */
final class StageActor extends AbstractBehavior<StageActor.Message> {
    /** Buyers stay at most this many windows ahead of the last stage, so that no mailbox grows without limit. */
    private static final int WINDOWS_IN_FLIGHT = 64;

    private static final int CREDIT_EVERY = 8;

    private static final Hop[] HOPS = Hop.values();

    /** What a stage actor understands. */
    sealed interface Message {}

    /** A batch of another actor; in a window each upstream sends exactly one over each hop. */
    record Delivered(Batch batch) implements Message {}

    /** A delivery actor has closed all windows up to this one. */
    record Credit(int partition, long window) implements Message {}

    /** Empty crates that another actor has no use for; they change hands. */
    record Spare(List<Rows> crates) implements Message {}

    /** Who receives what, and the windows to start with. */
    record Start(Map<StageName, List<ActorRef<Message>>> peers, WindowPlan plan) implements Message {}

    /** The windows of another stretch, after all actors have ended the one before. */
    record Continue(WindowPlan plan) implements Message {}

    /** The run is over: give the node back. */
    record Finish() implements Message {}

    /** For the stall watch: where do you stand, whom do you wait for? */
    record Explain() implements Message {}

    private final Node node;
    private final Pace pace;
    private final ActorRef<FestivalGuardian.Message> guardian;
    /** By hop: the last window each sender has sent; no sender where the hop ends elsewhere. */
    private final long[][] progress = new long[HOPS.length][];

    private long[] credits = {};
    private Map<StageName, List<ActorRef<Message>>> peers = Map.of();
    /** Null before the first stretch and after each. */
    private @Nullable Stretch stretch;

    private int minute = -1;

    static Behavior<Message> create(Node node, Pace pace, ActorRef<FestivalGuardian.Message> guardian) {
        return Behaviors.setup(context -> new StageActor(context, node, pace, guardian));
    }

    private StageActor(
            ActorContext<Message> context, Node node, Pace pace, ActorRef<FestivalGuardian.Message> guardian) {
        super(context);
        this.node = node;
        this.pace = pace;
        this.guardian = guardian;
        for (Hop hop : HOPS) {
            progress[hop.ordinal()] = new long[node.senders(hop)];
            Arrays.fill(progress[hop.ordinal()], -1);
        }
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
                .onMessage(Finish.class, m -> onFinish())
                .onMessage(Explain.class, m -> onExplain())
                .build();
    }

    private Behavior<Message> onDelivered(Delivered delivered) {
        Batch batch = delivered.batch();
        try {
            node.receive(batch);
        } catch (RuntimeException | OutOfMemoryError fault) {
            return fail(fault);
        }
        progress[batch.hop().ordinal()][batch.from()] = batch.window();
        return advance();
    }

    private Behavior<Message> onCredit(Credit credit) {
        credits[credit.partition()] = credit.window();
        return advance();
    }

    private Behavior<Message> onSpare(Spare spare) {
        spare.crates().forEach(node.crates()::giveBack);
        return this;
    }

    private Behavior<Message> onStart(Start start) {
        peers = start.peers();
        if (node.name() == StageName.BUYERS) {
            credits = new long[peers(StageName.DELIVERY).size()];
            Arrays.fill(credits, -1);
        }
        return begin(start.plan());
    }

    private Behavior<Message> begin(WindowPlan windows) {
        stretch = new Stretch(windows, pace);
        return advance();
    }

    /** Closes every window that can be closed. */
    private Behavior<Message> advance() {
        Stretch now = stretch;
        if (now == null) {
            return this;
        }
        try {
            for (Window w = now.next(); w != null && isReady(now, w); w = now.next()) {
                close(now, w);
            }
        } catch (RuntimeException | OutOfMemoryError fault) {
            return fail(fault);
        }
        if (now.next() == null && hasAllFeedback(now)) {
            stretch = null;
            Pending pending = node.pending();
            guardian.tell(new FestivalGuardian.Ended(node.label(), pending, Snapshot.of(node)));
        }
        return this;
    }

    private boolean isReady(Stretch now, Window window) {
        for (Hop hop : HOPS) {
            if (isBehind(progress[hop.ordinal()], needed(hop, now, window))) {
                return false;
            }
        }
        return !isBehind(credits, window.index() - WINDOWS_IN_FLIGHT);
    }

    private static long needed(Hop hop, Stretch now, Window window) {
        return hop.feedback() ? now.feedbackNeeded() : window.index();
    }

    private boolean hasAllFeedback(Stretch now) {
        for (long[] last : progress) {
            if (isBehind(last, now.lastIndex())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBehind(long[] windows, long needed) {
        for (long window : windows) {
            if (window < needed) {
                return true;
            }
        }
        return false;
    }

    private void close(Stretch now, Window window) {
        if (window.minute() != minute) {
            minute = window.minute();
            guardian.tell(new FestivalGuardian.Reached(node.label(), minute, Snapshot.of(node)));
        }
        node.close(window, this::send);
        now.closed(window);
        if (node.name() != StageName.BUYERS && (now.next() == null || window.index() % CREDIT_EVERY == 0)) {
            giveBack(window);
        }
    }

    /** What goes back to the buyers: leave to go on, and crates to send their attempts in. */
    private void giveBack(Window window) {
        List<ActorRef<Message>> buyers = peers(StageName.BUYERS);
        if (node.name() == StageName.DELIVERY) {
            buyers.forEach(buyer -> buyer.tell(new Credit(node.partition(), window.index())));
        }
        List<Rows> spare = node.crates().spare();
        if (!spare.isEmpty()) {
            buyers.get(node.partition() % buyers.size()).tell(new Spare(spare));
        }
    }

    private void send(int to, Batch batch) {
        peers(batch.hop().to()).get(to).tell(new Delivered(batch));
    }

    private List<ActorRef<Message>> peers(StageName stage) {
        return Objects.requireNonNull(peers.get(stage), "no peers before the start");
    }

    private Behavior<Message> fail(Throwable fault) {
        guardian.tell(new FestivalGuardian.Failed(node.label(), fault));
        return Behaviors.stopped();
    }

    private Behavior<Message> onFinish() {
        guardian.tell(new FestivalGuardian.Finished(node.label()));
        return Behaviors.stopped();
    }

    private Behavior<Message> onExplain() {
        guardian.tell(new FestivalGuardian.Explained(node.label(), explanation()));
        return this;
    }

    private String explanation() {
        Stretch now = stretch;
        Window next = now == null ? null : now.next();
        if (now == null || next == null) {
            return node.label() + " has ended its windows";
        }
        StringBuilder text = new StringBuilder(node.label() + " stands at window " + next.index());
        for (Hop hop : HOPS) {
            long[] last = progress[hop.ordinal()];
            long needed = needed(hop, now, next);
            for (int from = 0; from < last.length; from++) {
                if (last[from] < needed) {
                    text.append(", waits for ")
                            .append(hop.from().label())
                            .append(' ')
                            .append(from);
                    text.append(" over ")
                            .append(hop)
                            .append(" (window ")
                            .append(needed)
                            .append(')');
                }
            }
        }
        return text.toString();
    }
}
