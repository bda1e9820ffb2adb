package shopping.festival.engine.cluster;

import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.Signal;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;

/**
 * Answers for a process that waits to be called by a run, and plays its part of one. It serves one run once; then its
 * actor system ends and another one waits.
 */
final class NodeHost extends AbstractBehavior<ToHost> {
    private static final Duration OFFER_EVERY = Duration.ofSeconds(1);
    /** Whoever calls and then says nothing is gone. */
    private static final Duration PARTY_MOST = Duration.ofSeconds(60);
    /** Until the last words have gone out. */
    private static final Duration FAREWELL = Duration.ofMillis(300);

    private final TimerScheduler<ToHost> timers;
    private final NodeTerms terms;
    private final String self;
    private final ByteArrayOutputStream order = new ByteArrayOutputStream();
    private final Sections received = new Sections();
    private Signal.@Nullable Call call;
    private @Nullable Ways ways;
    private Letter.@Nullable Party partyLetter;
    private @Nullable Played played;
    private @Nullable PartHere part;
    private final Workbench workbench;

    static Behavior<ToHost> create(NodeTerms terms) {
        return Behaviors.setup(context -> Behaviors.withTimers(timers -> new NodeHost(context, timers, terms)));
    }

    private NodeHost(ActorContext<ToHost> context, TimerScheduler<ToHost> timers, NodeTerms terms) {
        super(context);
        this.timers = timers;
        this.terms = terms;
        this.workbench = new Workbench(terms.wanted(), terms.threads(), letters -> ways().send(caller(), letters));
        this.self = Places.self(context.getSystem());
        Membership.hear(context);
        if (!terms.joins().isEmpty()) {
            timers.startTimerWithFixedDelay(HostMessage.Tick.LOOK, Duration.ZERO, OFFER_EVERY);
        }
        terms.notices().accept(NodeServer.WAITING + self);
    }

    @Override
    public Receive<ToHost> createReceive() {
        return newReceiveBuilder()
                .onMessage(HostMessage.Written.class, m -> onLetter(m.letter()))
                .onMessage(Signal.Call.class, this::onCall)
                .onMessage(HostMessage.Made.class, m -> onMade(m.played()))
                .onMessage(HostMessage.Failed.class, m -> onFailed(m.fault()))
                .onMessage(HostMessage.Membership.class, this::onMembership)
                .onMessageEquals(HostMessage.Tick.LOOK, this::onLook)
                .onMessageEquals(HostMessage.Tick.GIVE_UP, this::onGiveUp)
                .onAnyMessage(message -> this)
                .onSignal(PostStop.class, signal -> onStopped())
                .build();
    }

    private Behavior<ToHost> onLook() {
        if (call == null) {
            Places.host(getContext().getSystem(), terms.joins()).tell(new Signal.Offer(self, terms.build()));
        }
        return this;
    }

    private Behavior<ToHost> onCall(Signal.Call from) {
        if (call != null && call.session() != from.session()) {
            Places.host(getContext().getSystem(), from.from()).tell(new Signal.Busy(from.session(), self));
            return this;
        }
        Places.host(getContext().getSystem(), from.from())
                .tell(new Signal.Here(from.session(), self, terms.build(), terms.threads()));
        // Who calls with another program is told by which one it has come to.
        if (call == null && from.build().equals(terms.build())) {
            call = from;
            ways = new Ways(getContext(), from.session(), self);
            ways.open(from.from());
            Membership.join(getContext().getSystem(), from.from());
            timers.startSingleTimer(HostMessage.Tick.GIVE_UP, PARTY_MOST);
            terms.notices().accept("playing for " + from.from());
        }
        return this;
    }

    private Behavior<ToHost> onLetter(Letter letter) {
        if (letter instanceof Letter.Party party) {
            timers.cancel(HostMessage.Tick.GIVE_UP);
            partyLetter = party;
        } else if (letter instanceof Letter.OrderPart orderPart) {
            order.writeBytes(orderPart.bytes());
            if (orderPart.isLast()) {
                make();
            }
        } else if (letter instanceof Letter.StatePart statePart) {
            received.receive(statePart.section(), statePart.size(), statePart.isSum(), statePart.words());
        } else if (letter instanceof Letter.Build build) {
            return onBuild(build);
        } else if (letter instanceof Letter.Copy copy) {
            copy(copy.minute(), copy.windows());
        } else if (letter instanceof Letter.Hired) {
            timers.cancel(HostMessage.Tick.GIVE_UP);
        } else if (letter instanceof Letter.WorkPart workPart) {
            workbench.received(workPart);
        } else if (letter instanceof Letter.Over) {
            workbench.close();
            ways().tell(caller(), new Letter.Over());
            timers.startSingleTimer(HostMessage.Tick.GIVE_UP, FAREWELL);
        }
        return this;
    }

    private Ways ways() {
        return Objects.requireNonNull(ways, "nobody has called");
    }

    private String caller() {
        return Objects.requireNonNull(call, "nobody has called").from();
    }

    private PartHere part() {
        return Objects.requireNonNull(part, "nothing is built");
    }

    /** On a thread of its own: a large market takes minutes, and this actor must hear whether the run is still there. */
    private void make() {
        byte[] all = order.toByteArray();
        getContext()
                .pipeToSelf(
                        CompletableFuture.supplyAsync(() -> terms.wanted().make(all)),
                        (made, fault) -> fault == null ? new HostMessage.Made(made) : new HostMessage.Failed(fault));
    }

    private Behavior<ToHost> onMade(Played made) {
        played = made;
        ways().tell(caller(), new Letter.Made(made.fingerprint()));
        return this;
    }

    private Behavior<ToHost> onBuild(Letter.Build build) {
        Party party = Party.of(Objects.requireNonNull(call).session(), Objects.requireNonNull(partyLetter), self);
        party.addresses().stream().filter(address -> !address.equals(self)).forEach(ways()::open);
        try {
            part = new PartHere(party, Objects.requireNonNull(played), partyLetter.windowCapMicros());
            if (build.hasSnapshot()) {
                part.takeOver(new Snapshot(build.minute(), build.windows(), received));
            }
            part.deploy(getContext(), ways(), ways().guardianAt(caller()));
            ways().tell(caller(), new Letter.Built(part.pending()));
        } catch (RuntimeException | OutOfMemoryError fault) {
            return onFailed(fault);
        }
        return this;
    }

    /** All actors stand still, and go on only when the run has heard that this is done. */
    private void copy(int minute, long windows) {
        Snapshot snapshot = part().assembly().snapshot(minute, windows);
        ways().tell(caller(), new Letter.Copied());
        Letter last = new Letter.StateEnd(EngineCounts.of(part().assembly()));
        ways().send(caller(), () -> new StateLetters(snapshot.state(), name -> true, last));
    }

    private Behavior<ToHost> onFailed(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        boolean isUsersFault = cause instanceof Mistakes;
        String reason = isUsersFault ? String.join(" ", ((Mistakes) cause).lines()) : cause.toString();
        ways().tell(caller(), new Letter.Trouble(reason, isUsersFault));
        return this;
    }

    private Behavior<ToHost> onMembership(HostMessage.Membership change) {
        return call != null && Membership.gone(change).filter(caller()::equals).isPresent() ? onGiveUp() : this;
    }

    private Behavior<ToHost> onStopped() {
        workbench.close();
        return this;
    }

    private Behavior<ToHost> onGiveUp() {
        terms.notices().accept("the run has ended");
        return Behaviors.stopped();
    }
}
