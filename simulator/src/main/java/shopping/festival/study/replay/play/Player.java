package shopping.festival.study.replay.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import shopping.festival.model.order.Order;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.contract.Step;
import shopping.festival.study.replay.contract.Target;
import shopping.festival.study.replay.contract.Template;
import shopping.festival.study.replay.timetable.Attempt;
import shopping.festival.study.replay.timetable.Buyers;
import shopping.festival.study.replay.timetable.Payer;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.replay.wire.HttpWire;
import shopping.festival.study.replay.wire.Reply;
import shopping.festival.study.replay.wire.Request;

/**
 * Sends what buyers do to a shop, when they would do it, whatever the shop's answers take: an open model. What they do
 * next follows from the answer. All of it happens on the thread of the wire.
 */
public final class Player {
    /** Nearer than this to what is due it is waited for by looking at the clock: a selector sleeps whole milliseconds. */
    private static final long LOOK_NANOS = 200_000;

    private static final long SLEEP_NANOS = 1_000_000;
    /** Of the purchases, so many are sent twice with one key; half of those at once. */
    private static final double SENT_TWICE = 0.01;

    private final Target target;
    private final Stretch stretch;
    private final HttpWire wire;
    private final Buyers buyers;
    private final Payer payer;
    private final Skus skus;
    private final Requests requests;
    private final Set<String> identifiers;
    private final boolean isKeyed;
    private final boolean isPaidOnTheWay;
    private final String mark;

    private final Agenda agenda = new Agenda();
    private final List<Purchase> purchases = new ArrayList<>();
    private final Map<String, Long> refusedValues = new TreeMap<>();
    private final CompletableFuture<Played> played = new CompletableFuture<>();
    private long beganNanos;
    private long unlisted;
    private long cutOff;

    /** @param mark begins every key: a shop that is replayed against again must not take a key for one of last time */
    public Player(Target target, Stretch stretch, HttpWire wire, Buyers buyers, Skus skus, String mark) {
        this.mark = mark;
        this.target = target;
        this.stretch = stretch;
        this.wire = wire;
        this.buyers = buyers;
        this.payer = new Payer(buyers);
        this.skus = skus;
        this.requests = new Requests(target.address().prefix());
        this.identifiers = target.identifiers();
        this.isKeyed = target.isKeyed();
        this.isPaidOnTheWay = target.isPaidOnTheWay();
    }

    /** Begins, and tells when all is over. */
    public CompletableFuture<Played> play(List<Attempt> timetable) {
        for (Attempt attempt : timetable) {
            agenda.at(stretch.nanosAt(attempt.at()), () -> begin(attempt));
        }
        wire.waitAtMost(target.timeoutMillis());
        wire.execute(() -> {
            beganNanos = System.nanoTime();
            tick();
        });
        return played;
    }

    /** Tells on the thread of the wire how far the replay is, in nanoseconds since it began, again and again. */
    public void tellProgress(LongConsumer told) {
        wire.execute(() -> told.accept(now()));
    }

    public int purchasesSoFar() {
        return purchases.size();
    }

    private long now() {
        return System.nanoTime() - beganNanos;
    }

    private void tick() {
        try {
            agenda.run(now());
            wire.expire(System.nanoTime());
            boolean isOver = agenda.size() == 0 || agenda.nextNanos() > stretch.nanosAt(stretch.endMicros());
            if (isOver && wire.isIdle()) {
                cutOff += agenda.size();
                end();
                return;
            }
            long wait = agenda.nextNanos() - now();
            if (wait < LOOK_NANOS) {
                wire.execute(this::tick);
            } else {
                wire.schedule(this::tick, SLEEP_NANOS);
            }
        } catch (RuntimeException | Error e) {
            played.completeExceptionally(e);
        }
    }

    private void end() {
        played.complete(new Played(
                List.copyOf(purchases),
                new Played.Generator(now(), wire.openMost(), wire.waitingMost(), unlisted, cutOff),
                Map.copyOf(refusedValues)));
    }

    /** A buyer orders an offer for the first time. */
    private void begin(Attempt attempt) {
        Optional<Sku> sku = skus.of(Order.offer(attempt.order()));
        if (sku.isEmpty()) {
            unlisted++;
            return;
        }
        Purchase purchase = Purchase.of(attempt, sku.get(), mark, target.steps().size());
        purchases.add(purchase);
        // Without a key two requests are two orders, and rightly so.
        double twice = isKeyed ? payer.sentTwice(attempt.id(), Order.soldOuts(attempt.order())) : 1;
        boolean isAtOnce = twice < SENT_TWICE / 2;
        long intended = stretch.nanosAt(attempt.at());
        send(new Turn(purchase, attempt, 0, false, twice < SENT_TWICE && !isAtOnce), intended);
        if (isAtOnce) {
            send(new Turn(purchase, attempt, 0, true, false), intended);
        }
    }

    /**
     * A request that somebody is about to send.
     *
     * @param attempt what the buyer is at
     * @param isRepeat sent a second time, whose answer moves nobody
     * @param isRepeatedAfter whether it is sent once more when it is answered
     */
    private record Turn(Purchase purchase, Attempt attempt, int step, boolean isRepeat, boolean isRepeatedAfter) {
        Turn again() {
            return new Turn(purchase, attempt, step, true, false);
        }

        Turn to(int other) {
            return new Turn(purchase, attempt, other, false, false);
        }
    }

    private Step step(Turn turn) {
        return turn.step == Exchange.CANCEL
                ? target.cancel().orElseThrow()
                : target.steps().get(turn.step);
    }

    private void send(Turn turn, long intendedNanos) {
        Step step = step(turn);
        Request request;
        try {
            request = requests.of(step.call(), turn.purchase);
        } catch (Template.Unfit e) {
            // What the shop told cannot be said back to it: its own fault, and nothing is sent.
            refusedValues.merge(step.name() + ": " + e.getMessage(), 1L, Long::sum);
            return;
        }
        wire.send(request, reply -> {
            try {
                answered(turn, step, intendedNanos, reply);
            } catch (RuntimeException | Error e) {
                // The wire would take it for trouble with the connection.
                played.completeExceptionally(e);
            }
        });
    }

    private void answered(Turn turn, Step step, long intendedNanos, Reply reply) {
        JsonNode body =
                reply.isAnswered() && step.readsBody(reply.status()) ? Requests.tree(reply) : MissingNode.getInstance();
        Outcome outcome = Requests.outcome(step, reply, body);
        Map<String, String> taken = outcome == Outcome.ACCEPTED ? Requests.taken(step, body) : Map.of();
        Map<String, String> told = taken;
        if (!identifiers.containsAll(taken.keySet())) {
            told = new TreeMap<>(taken);
            told.keySet().retainAll(identifiers);
        }
        long answeredAt = reply.answeredNanos() - beganNanos;
        turn.purchase.add(new Exchange(
                turn.step,
                turn.isRepeat,
                intendedNanos,
                reply.sentNanos() - beganNanos,
                answeredAt,
                reply.kind(),
                reply.status(),
                outcome,
                told));
        if (turn.isRepeat || turn.step == Exchange.CANCEL) {
            return;
        }
        if (turn.isRepeatedAfter) {
            send(turn.again(), answeredAt);
        }
        switch (outcome) {
            case ACCEPTED -> {
                turn.purchase.took(taken);
                goOn(turn, answeredAt);
            }
            case SOLD_OUT ->
                buyers.soldOut(stretch.microsAt(answeredAt), turn.attempt)
                        .ifPresent(next -> at(next.at(), () -> begin(next)));
            default ->
                buyers.busy(stretch.microsAt(answeredAt), turn.attempt)
                        .ifPresent(next -> sendAt(next.at(), new Turn(turn.purchase, next, turn.step, false, false)));
        }
    }

    /** To the next step, when the buyer has thought, and has been let through by who handles the payment. */
    private void goOn(Turn turn, long answeredAt) {
        int next = turn.step + 1;
        boolean isComplete = next == target.steps().size();
        if (isComplete && isPaidOnTheWay) {
            return;
        }
        // A shop that has no step for it is paid elsewhere: who does not pay gives back what was sold.
        Set<Step.Delay> after =
                isComplete ? Step.Delay.ALL : target.steps().get(next).after();
        if (after.isEmpty()) {
            send(turn.to(next), answeredAt);
            return;
        }
        long id = turn.attempt.id();
        long told = stretch.microsAt(answeredAt);
        long comes = after.contains(Step.Delay.THINK) ? payer.thought(id, told) : told;
        Payer.Course course = after.contains(Step.Delay.PAYMENT) ? payer.course(id, comes) : Payer.Course.PAYS;
        if (course == Payer.Course.NEVER) {
            giveBack(turn, payer.expires(told));
            return;
        }
        long at = after.contains(Step.Delay.PAYMENT) ? payer.processed(id, comes) : comes;
        if (course == Payer.Course.DECLINED) {
            giveBack(turn, at);
        } else if (!isComplete) {
            sendAt(at, turn.to(next));
        }
    }

    /** An order that nobody pays ends. */
    private void giveBack(Turn turn, long at) {
        if (target.cancel().isPresent()) {
            sendAt(at, turn.to(Exchange.CANCEL));
        }
    }

    private void sendAt(long micros, Turn turn) {
        at(micros, () -> send(turn, stretch.nanosAt(micros)));
    }

    private void at(long micros, Runnable task) {
        agenda.at(stretch.nanosAt(micros), task);
    }
}
