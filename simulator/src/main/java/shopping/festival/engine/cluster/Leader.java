package shopping.festival.engine.cluster;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.actors.Closed;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Job;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.Signal;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.node.StateTogether;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;

/**
 * Answers for the process of a run over several: calls the nodes, tells them what is played, has the run played, and
 * gathers what came of it. It leads as long as it lives, and nobody else ever does.
 */
final class Leader extends AbstractBehavior<ToHost> {
    private static final Duration FAREWELL_MOST = Duration.ofSeconds(2);

    private final TimerScheduler<ToHost> timers;
    private final Call call;
    private final Calling calling;
    private final Terms terms;
    private final Ways ways;
    private final CompletableFuture<PlayedOut> result;
    private final Set<String> awaited = new LinkedHashSet<>();
    private @Nullable Party party;
    private @Nullable PartHere part;
    private final Gatherings gatherings = new Gatherings();
    private EngineCounts counts = EngineCounts.NONE;
    private Pending pending = Pending.NOTHING;
    private boolean isOver;

    /** @param result completed when the run is played, or cannot be */
    static Behavior<ToHost> create(Call call, Terms terms, CompletableFuture<PlayedOut> result) {
        return Behaviors.setup(
                context -> Behaviors.withTimers(timers -> new Leader(context, timers, call, terms, result)));
    }

    private Leader(
            ActorContext<ToHost> context,
            TimerScheduler<ToHost> timers,
            Call call,
            Terms terms,
            CompletableFuture<PlayedOut> result) {
        super(context);
        this.timers = timers;
        this.call = call;
        this.terms = terms;
        this.ways = new Ways(context, call.session(), call.self());
        this.result = result;
        this.calling = new Calling(context, timers, call);
    }

    @Override
    public Receive<ToHost> createReceive() {
        return newReceiveBuilder()
                .onMessage(HostMessage.Written.class, this::onWritten)
                .onMessage(Signal.Here.class, this::onHere)
                .onMessage(Signal.Busy.class, this::onBusy)
                .onMessage(Signal.Offer.class, this::onOffer)
                .onMessage(HostMessage.Membership.class, this::onMembership)
                .onMessage(HostMessage.Gather.class, m -> gather(m.minute(), m.windows(), m.guardian()))
                .onMessage(HostMessage.Ended.class, m -> onEnded(m.closed()))
                .onMessage(HostMessage.Failed.class, m -> fail(m.fault()))
                .onMessageEquals(HostMessage.Tick.LOOK, this::onLook)
                .onMessageEquals(HostMessage.Tick.GIVE_UP, Behaviors::stopped)
                .onAnyMessage(message -> this)
                .build();
    }

    // Until all have come.

    private Behavior<ToHost> onLook() {
        if (party == null && terms.stop().isAsked()) {
            return fail(new Interrupted());
        }
        if (party == null && !isOver) {
            calling.callTheSilent();
            return beginIfAllAreHere();
        }
        return this;
    }

    private Behavior<ToHost> onHere(Signal.Here here) {
        Optional<Refused> wrong = calling.answered(here);
        return wrong.isPresent() ? fail(wrong.get()) : beginIfAllAreHere();
    }

    private Behavior<ToHost> onBusy(Signal.Busy busy) {
        Optional<Refused> wrong = calling.busy(busy);
        return wrong.isPresent() ? fail(wrong.get()) : this;
    }

    private Behavior<ToHost> onOffer(Signal.Offer offer) {
        call.offered().accept(offer.from());
        if (party == null) {
            call.roster().add(offer.from());
        }
        return this;
    }

    private Behavior<ToHost> beginIfAllAreHere() {
        if (party != null || isOver || !call.mayBegin()) {
            return this;
        }
        if (!call.roster().isQuorum()) {
            return fail(call.tooFew());
        }
        List<Signal.Here> nodes = call.roster().present();
        List<String> addresses = new ArrayList<>(List.of(call.self()));
        List<Integer> partitions = new ArrayList<>(List.of(terms.partitions().orElse(terms.threads())));
        nodes.forEach(node -> {
            addresses.add(node.from());
            partitions.add(terms.partitions().orElse(node.threads()));
            ways.open(node.from());
        });
        party = new Party(call.session(), List.copyOf(addresses), List.copyOf(partitions), 0);
        awaitAll();
        Letter.Party letter = new Letter.Party(addresses, partitions, terms.windowCapMicros());
        for (Signal.Here node : nodes) {
            ways.tell(node.from(), letter);
            ways.send(node.from(), Pieces.of(terms.order(), Letter.OrderPart::new));
        }
        part = new PartHere(party, terms.played(), terms.windowCapMicros());
        if (here().hasIdle()) {
            return fail(
                    new Refused(party.size() + " processes are more than the festival has units for: some would have"
                            + " nothing to do. Name fewer nodes."));
        }
        return nodes.isEmpty() ? build() : this;
    }

    private void awaitAll() {
        awaited.clear();
        awaited.addAll(others());
    }

    private List<String> others() {
        Party all = Objects.requireNonNull(party, "nobody has come yet");
        return all.addresses().subList(1, all.size());
    }

    /** Whether with this one all have answered. */
    private boolean isLast(String from) {
        awaited.remove(from);
        return awaited.isEmpty();
    }

    // What the nodes say.

    private Behavior<ToHost> onWritten(HostMessage.Written written) {
        String from = written.from();
        if (written.letter() instanceof Letter.Over) {
            return isOver && isLast(from) ? Behaviors.stopped() : this;
        }
        if (isOver) {
            return this;
        }
        if (written.letter() instanceof Letter.Trouble trouble) {
            String sentence = "node " + from + ": " + trouble.reason();
            return fail(trouble.isUsersFault() ? new Refused(sentence) : new IllegalStateException(sentence));
        }
        if (written.letter() instanceof Letter.Made made) {
            return onMade(from, made.fingerprint());
        }
        if (written.letter() instanceof Letter.Built built) {
            pending = pending.and(built.pending());
            return isLast(from) ? play() : this;
        }
        return onState(from, written.letter());
    }

    private Behavior<ToHost> onMade(String from, long fingerprint) {
        if (fingerprint != terms.fingerprint()) {
            return fail(
                    new Refused("node " + from + " makes another market of the same scenario than this program does."
                            + " Use the same Java on both, and report it."));
        }
        return isLast(from) ? build() : this;
    }

    private Behavior<ToHost> build() {
        awaitAll();
        Party all = Objects.requireNonNull(party);
        Snapshot from = terms.survival().from().orElse(null);
        for (int p = 1; p < all.size(); p++) {
            int its = p;
            if (from == null) {
                ways.tell(all.addresses().get(p), new Letter.Build(false, 0, 0));
            } else {
                Letter last = new Letter.Build(true, from.minute(), from.windows());
                ways.send(
                        all.addresses().get(p),
                        () -> new StateLetters(from.state(), name -> here().concerns(name, all.hosts(its)), last));
            }
        }
        if (from != null) {
            here().takeOver(from);
        }
        pending = here().pending();
        return awaited.isEmpty() ? play() : this;
    }

    private PartHere here() {
        return Objects.requireNonNull(part, "not built yet");
    }

    private Behavior<ToHost> play() {
        terms.survival().tookOver();
        call.begun().accept(Objects.requireNonNull(party).addresses());
        ClusterDeployment deployment =
                new ClusterDeployment(here(), ways, pending, getContext().getSelf());
        Pace pace = Pace.overWires(terms.played().festival(), terms.windowCapMicros());
        CompletableFuture<Closed> closed = new CompletableFuture<>();
        getContext()
                .spawn(
                        FestivalGuardian.create(
                                new Job(deployment, pace, terms.survival()),
                                terms.watcher(),
                                terms.stallMillisMax(),
                                closed),
                        "guardian");
        getContext()
                .pipeToSelf(
                        closed,
                        (end, fault) -> fault == null ? new HostMessage.Ended(end) : new HostMessage.Failed(fault));
        return this;
    }

    // The state of all processes.

    private Behavior<ToHost> onEnded(Closed closed) {
        gather(closed.minute(), closed.windows(), this::onLastState);
        // What the nodes of this process held is told, and large.
        part = null;
        return this;
    }

    private Behavior<ToHost> gather(int minute, long windows, Peer<GuardianMessage> asker) {
        Gathering gathering = new Gathering(minute, windows, others(), asker);
        gatherings.begin(gathering);
        ways.tellAll(new Letter.Copy(minute, windows));
        Assembly assembly = here().assembly();
        gathering.own(assembly.snapshot(minute, windows).state(), EngineCounts.of(assembly));
        if (others().isEmpty()) {
            tellIfCopied(gathering);
            tellIfComplete(gathering);
        }
        return this;
    }

    private Behavior<ToHost> onState(String from, Letter letter) {
        if (letter instanceof Letter.Copied) {
            tellIfCopied(gatherings.copied(from));
        } else if (letter instanceof Letter.StatePart statePart) {
            gatherings.received(from, statePart);
        } else if (letter instanceof Letter.StateEnd end) {
            tellIfComplete(gatherings.ended(from, end));
        }
        return this;
    }

    private static void tellIfCopied(Gathering gathering) {
        if (gathering.isCopied()) {
            gathering.asker().tell(new GuardianMessage.Copied());
        }
    }

    private void tellIfComplete(Gathering gathering) {
        if (gathering.isComplete()) {
            gatherings.remove(gathering);
            counts = gathering.counts();
            Sections all =
                    StateTogether.of(terms.played().festival(), terms.played().watchers(), gathering.sections());
            gathering
                    .asker()
                    .tell(new GuardianMessage.Gathered(new Snapshot(gathering.minute(), gathering.windows(), all)));
        }
    }

    private void onLastState(GuardianMessage message) {
        if (message instanceof GuardianMessage.Gathered gathered) {
            result.complete(new PlayedOut(gathered.snapshot(), counts));
            takeLeave(Set.of());
        }
    }

    // The end.

    private Behavior<ToHost> onMembership(HostMessage.Membership membership) {
        Optional<String> gone = calling.gone(membership);
        return gone.isPresent() ? fail(new NodeLost(gone.get())) : beginIfAllAreHere();
    }

    private Behavior<ToHost> fail(Throwable fault) {
        if (isOver) {
            return this;
        }
        result.completeExceptionally(fault);
        return takeLeave(fault instanceof NodeLost lost ? Set.of(lost.address()) : Set.of());
    }

    /** Tells all that it is over, and waits a little until they have heard it. */
    private Behavior<ToHost> takeLeave(Set<String> butOf) {
        isOver = true;
        if (party == null || party.size() == 1) {
            getContext().getSelf().tell(HostMessage.Tick.GIVE_UP);
            return this;
        }
        awaitAll();
        awaited.removeAll(butOf);
        ways.tellAll(new Letter.Over());
        timers.startSingleTimer(HostMessage.Tick.GIVE_UP, FAREWELL_MOST);
        return awaited.isEmpty() ? Behaviors.stopped() : this;
    }
}
