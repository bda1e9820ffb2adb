package shopping.festival.engine.cluster;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Down;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.Signal;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.Interrupted;
import shopping.festival.engine.node.Stop;

/**
 * Hands tasks out to nodes and takes back what comes of them. A node that is lost costs the tasks it had, which go to
 * whoever is free; it does not come back, but others may join.
 */
final class Foreman extends AbstractBehavior<ToHost> {
    private static final Duration FAREWELL_MOST = Duration.ofSeconds(2);

    private final TimerScheduler<ToHost> timers;
    private final Call call;
    private final Calling calling;
    private final Ways ways;
    private final Stop stop;
    private final Consumer<String> notices;
    private final CompletableFuture<Integer> come;
    private final Map<String, Hand> hands = new LinkedHashMap<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<String> awaited = new LinkedHashSet<>();
    private @Nullable Round round;
    private int letters;
    private boolean isOver;

    /** From now on these are the tasks. */
    record Begin(Round round) implements HostMessage {}

    /** There will be no more. */
    record Leave() implements HostMessage {}

    /**
     * @param stop ends the waiting for nodes
     * @param notices told in a sentence who is lost and who joins
     * @param come told of the threads of all nodes when they are here, or why they cannot be
     */
    static Behavior<ToHost> create(Call call, Stop stop, Consumer<String> notices, CompletableFuture<Integer> come) {
        return Behaviors.setup(
                context -> Behaviors.withTimers(timers -> new Foreman(context, timers, call, stop, notices, come)));
    }

    private Foreman(
            ActorContext<ToHost> context,
            TimerScheduler<ToHost> timers,
            Call call,
            Stop stop,
            Consumer<String> notices,
            CompletableFuture<Integer> come) {
        super(context);
        this.timers = timers;
        this.call = call;
        this.calling = new Calling(context, timers, call);
        this.ways = new Ways(context, call.session(), call.self());
        this.stop = stop;
        this.notices = notices;
        this.come = come;
    }

    @Override
    public Receive<ToHost> createReceive() {
        return newReceiveBuilder()
                .onMessage(HostMessage.Written.class, this::onWritten)
                .onMessage(Begin.class, m -> onBegin(m.round()))
                .onMessage(Signal.Here.class, this::onHere)
                .onMessage(Signal.Busy.class, this::onBusy)
                .onMessage(Signal.Offer.class, this::onOffer)
                .onMessage(HostMessage.Membership.class, this::onMembership)
                .onMessage(HostMessage.Failed.class, m -> fail(m.fault()))
                .onMessage(Leave.class, m -> takeLeave())
                .onMessageEquals(HostMessage.Tick.LOOK, this::onLook)
                .onMessageEquals(HostMessage.Tick.GIVE_UP, Behaviors::stopped)
                .onAnyMessage(message -> this)
                .build();
    }

    // Who comes, and who goes.

    private Behavior<ToHost> onLook() {
        if (isOver) {
            return this;
        }
        if (!come.isDone() && stop.isAsked()) {
            return fail(new Interrupted());
        }
        calling.callTheSilent();
        return hire();
    }

    private Behavior<ToHost> onHere(Signal.Here here) {
        Optional<Refused> wrong = calling.answered(here);
        return wrong.isPresent() ? refuse(here.from(), wrong.get()) : hire();
    }

    private Behavior<ToHost> onBusy(Signal.Busy busy) {
        Optional<Refused> wrong = calling.busy(busy);
        return wrong.isPresent() ? refuse(busy.from(), wrong.get()) : this;
    }

    /** Who was named must come; who has offered itself later may be left out. */
    private Behavior<ToHost> refuse(String address, Refused wrong) {
        if (come.isDone()) {
            if (lost.add(address)) {
                call.roster().remove(address);
                notices.accept(wrong.sentence());
            }
            return this;
        }
        return fail(wrong);
    }

    private Behavior<ToHost> onOffer(Signal.Offer offer) {
        if (!lost.contains(offer.from())) {
            call.roster().add(offer.from());
        }
        return this;
    }

    private Behavior<ToHost> onMembership(HostMessage.Membership membership) {
        Optional<String> gone = calling.gone(membership);
        if (gone.isPresent() && !come.isDone()) {
            return fail(new Refused("node " + gone.get() + " has gone before it began. Start it again."));
        }
        gone.ifPresent(this::lose);
        return hire();
    }

    /** Takes on whoever is here and was not yet. */
    private Behavior<ToHost> hire() {
        if (isOver || !come.isDone() && !call.mayBegin()) {
            return this;
        }
        if (!come.isDone() && !call.roster().isQuorum()) {
            return fail(call.tooFew());
        }
        for (Signal.Here node : call.roster().present()) {
            if (!hands.containsKey(node.from())) {
                hands.put(node.from(), new Hand(node.threads()));
                ways.open(node.from());
                ways.tell(node.from(), new Letter.Hired());
                if (come.isDone()) {
                    notices.accept("node " + node.from() + " joins");
                }
            }
        }
        if (!come.isDone()) {
            List<String> all = new ArrayList<>(List.of(call.self()));
            all.addAll(hands.keySet());
            call.begun().accept(List.copyOf(all));
            come.complete(hands.values().stream().mapToInt(Hand::threads).sum());
        }
        return handOut();
    }

    private void lose(String address) {
        if (!lost.add(address)) {
            return;
        }
        call.roster().remove(address);
        // Whoever is not heard of keeps others from joining until it is said to be gone.
        Cluster cluster = Cluster.get(getContext().getSystem());
        cluster.manager().tell(new Down(Places.address(address)));
        Hand hand = hands.remove(address);
        if (hand == null || isOver) {
            return;
        }
        Round current = round;
        List<Integer> again = current == null || current.isOver() ? List.of() : hand.taken(current);
        String more = again.isEmpty()
                ? ""
                : "; what it was playing is played again: " + again.size() + (again.size() == 1 ? " run" : " runs");
        notices.accept("lost node " + address + more);
        if (hands.isEmpty()) {
            notices.accept("all nodes are lost; this process goes on alone");
        }
        if (current != null) {
            current.queue().giveBack(again);
        }
    }

    // Tasks and answers.

    private Behavior<ToHost> onBegin(Round next) {
        round = next;
        return handOut();
    }

    /** To each one at a time, so that a few tasks are spread over all. */
    private Behavior<ToHost> handOut() {
        Round current = round;
        boolean found = current != null;
        while (current != null && found) {
            found = false;
            for (Map.Entry<String, Hand> hand : hands.entrySet()) {
                found |= hand.getValue().isFree() && handTo(hand.getKey(), hand.getValue(), current);
            }
        }
        return this;
    }

    private boolean handTo(String address, Hand hand, Round from) {
        OptionalInt number = from.isOver() ? OptionalInt.empty() : from.queue().poll();
        if (number.isEmpty()) {
            return false;
        }
        try {
            byte[] task = from.task(number.getAsInt());
            int its = ++letters;
            hand.take(its, from, number.getAsInt());
            ways.send(address, Pieces.of(task, (part, isLast) -> new Letter.WorkPart(its, part, isLast)));
            return true;
        } catch (RuntimeException fault) {
            from.queue().fail(fault);
            return false;
        }
    }

    private Behavior<ToHost> onWritten(HostMessage.Written written) {
        String from = written.from();
        Letter letter = written.letter();
        if (letter instanceof Letter.Over) {
            awaited.remove(from);
            return isOver && awaited.isEmpty() ? Behaviors.stopped() : this;
        }
        Hand hand = hands.get(from);
        if (hand == null || isOver) {
            return this;
        }
        if (letter instanceof Letter.Trouble trouble) {
            return fail(new IllegalStateException("node " + from + ": " + trouble.reason()));
        }
        if (letter instanceof Letter.WorkPart part) {
            Hand.Errand errand = hand.received(part);
            if (errand != null) {
                errand.round().answered(errand.number(), errand.answer().toByteArray());
            }
        } else if (letter instanceof Letter.WorkFailed failed) {
            Hand.Errand errand = hand.failed(failed.number());
            if (errand != null) {
                if (failed.fault() instanceof OutOfMemoryError) {
                    notices.accept("node " + from + " is out of memory");
                }
                errand.round().failed(errand.number(), failed.fault());
            }
        }
        return handOut();
    }

    // The end.

    private Behavior<ToHost> fail(Throwable fault) {
        come.completeExceptionally(fault);
        if (round != null) {
            round.queue().fail(fault);
        }
        return takeLeave();
    }

    /** Tells all that it is over, and waits a little until they have heard it. */
    private Behavior<ToHost> takeLeave() {
        if (isOver) {
            return this;
        }
        isOver = true;
        awaited.addAll(hands.keySet());
        if (awaited.isEmpty()) {
            return Behaviors.stopped();
        }
        ways.tellAll(new Letter.Over());
        timers.startSingleTimer(HostMessage.Tick.GIVE_UP, FAREWELL_MOST);
        return this;
    }
}
