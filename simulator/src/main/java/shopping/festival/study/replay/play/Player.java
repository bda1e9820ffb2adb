package shopping.festival.study.replay.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
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
    private static final long LOOK_NANOS = 1_200_000;

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
    private final PlayLog log;
    private final Agenda agenda = new Agenda();
    /** Who orders for the first time, in the order of time. */
    private Iterator<Attempt> firsts = Collections.emptyIterator();

    private @Nullable Attempt nextFirst;
    private final Map<String, Long> refusedValues = new TreeMap<>();
    private final CompletableFuture<Played> played = new CompletableFuture<>();
    private long beganNanos;
    private int begun;
    private long unlisted;
    private long cutOff;

    /** @param mark begins every key: a shop that is replayed against again must not take a key for one of last time */
    public Player(Target target, Stretch stretch, HttpWire wire, Buyers buyers, Skus skus, String mark) {
        this.log = new PlayLog(mark, target.steps().size(), target.taken());
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
        firsts = timetable.iterator();
        nextFirst = firsts.hasNext() ? firsts.next() : null;
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
        return begun;
    }

    private long now() {
        return System.nanoTime() - beganNanos;
    }

    private void tick() {
        try {
            act(now());
            wire.expire(System.nanoTime());
            long next = Math.min(agenda.nextNanos(), nextFirstNanos());
            if (next > stretch.nanosAt(stretch.endMicros()) && wire.isIdle()) {
                cutOff += agenda.size();
                end();
            } else {
                // A task that is executed comes before the next look at what the shop has sent; one that is due after
                // it.
                wire.schedule(this::tick, next - now() < LOOK_NANOS ? 0 : SLEEP_NANOS);
            }
        } catch (RuntimeException | Error e) {
            played.completeExceptionally(e);
        }
    }

    /** Does what is due. */
    private void act(long nowNanos) {
        while (Math.min(agenda.nextNanos(), nextFirstNanos()) <= nowNanos) {
            Attempt first = nextFirst;
            if (first != null && nextFirstNanos() <= agenda.nextNanos()) {
                nextFirst = firsts.hasNext() ? firsts.next() : null;
                OptionalInt purchase = purchase(first);
                if (purchase.isPresent()) {
                    begin(purchase.getAsInt(), stretch.nanosAt(first.at()));
                }
            } else {
                long due = agenda.nextNanos();
                long turn = agenda.take();
                if (Turn.isFirst(turn)) {
                    begin(Turn.purchase(turn), due);
                } else {
                    send(turn, due);
                }
            }
        }
    }

    private long nextFirstNanos() {
        return nextFirst == null ? Long.MAX_VALUE : stretch.nanosAt(nextFirst.at());
    }

    private void end() {
        played.complete(new Played(
                log.purchases(),
                new Played.Generator(now(), wire.openMost(), wire.waitingMost(), unlisted, cutOff),
                Map.copyOf(refusedValues)));
    }

    /** What a buyer is about to try for the first time; nothing if the shop does not have it. */
    private OptionalInt purchase(Attempt attempt) {
        Optional<Sku> sku = skus.of(Order.offer(attempt.order()));
        if (sku.isEmpty()) {
            unlisted++;
            return OptionalInt.empty();
        }
        return OptionalInt.of(log.begin(attempt, sku.get()));
    }

    /** A buyer orders an offer for the first time. */
    private void begin(int purchase, long intendedNanos) {
        begun++;
        // Without a key two requests are two orders, and rightly so.
        double twice = isKeyed
                ? payer.sentTwice(
                        log.id(purchase), Order.soldOuts(log.attempt(purchase).order()))
                : 1;
        boolean isAtOnce = twice < SENT_TWICE / 2;
        long turn = Turn.of(purchase, 0);
        send(twice < SENT_TWICE && !isAtOnce ? Turn.repeatedAfter(turn) : turn, intendedNanos);
        if (isAtOnce) {
            send(Turn.repeat(turn), intendedNanos);
        }
    }

    private Step step(long turn) {
        int step = Turn.step(turn);
        return step == Exchange.CANCEL
                ? target.cancel().orElseThrow()
                : target.steps().get(step);
    }

    private void send(long turn, long intendedNanos) {
        Step step = step(turn);
        Request request;
        try {
            request = requests.of(step.call(), log.purchase(Turn.purchase(turn)));
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

    private void answered(long turn, Step step, long intendedNanos, Reply reply) {
        int purchase = Turn.purchase(turn);
        JsonNode body =
                reply.isAnswered() && step.readsBody(reply.status()) ? Requests.tree(reply) : MissingNode.getInstance();
        Outcome outcome = Requests.outcome(step, reply, body);
        Map<String, String> taken = outcome == Outcome.ACCEPTED ? Requests.taken(step, body) : Map.of();
        long answeredAt = reply.answeredNanos() - beganNanos;
        log.add(
                purchase,
                new Exchange(
                        Turn.step(turn),
                        Turn.isRepeat(turn),
                        intendedNanos,
                        reply.sentNanos() - beganNanos,
                        answeredAt,
                        reply.kind(),
                        reply.status(),
                        outcome,
                        identifiersIn(taken)));
        if (Turn.isRepeat(turn) || Turn.step(turn) == Exchange.CANCEL) {
            return;
        }
        if (Turn.isRepeatedAfter(turn)) {
            send(Turn.repeat(turn), answeredAt);
        }
        switch (outcome) {
            case ACCEPTED -> {
                log.took(purchase, taken);
                goOn(turn, answeredAt);
            }
            case SOLD_OUT ->
                buyers.soldOut(stretch.microsAt(answeredAt), log.attempt(purchase))
                        .ifPresent(next -> purchase(next).ifPresent(other -> at(next.at(), Turn.first(other))));
            default ->
                buyers.busy(stretch.microsAt(answeredAt), log.attempt(purchase)).ifPresent(next -> {
                    log.isAt(purchase, next);
                    at(next.at(), Turn.to(turn, Turn.step(turn)));
                });
        }
    }

    private Map<String, String> identifiersIn(Map<String, String> taken) {
        if (identifiers.containsAll(taken.keySet())) {
            return taken;
        }
        Map<String, String> told = new TreeMap<>(taken);
        told.keySet().retainAll(identifiers);
        return told;
    }

    /** To the next step, when the buyer has thought, and has been let through by who handles the payment. */
    private void goOn(long turn, long answeredAt) {
        int next = Turn.step(turn) + 1;
        boolean isComplete = next == target.steps().size();
        if (isComplete && isPaidOnTheWay) {
            return;
        }
        // A shop that has no step for it is paid elsewhere: who does not pay gives back what was sold.
        Set<Step.Delay> after =
                isComplete ? Step.Delay.ALL : target.steps().get(next).after();
        if (after.isEmpty()) {
            send(Turn.to(turn, next), answeredAt);
            return;
        }
        long id = log.id(Turn.purchase(turn));
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
            at(at, Turn.to(turn, next));
        }
    }

    /** An order that nobody pays ends. */
    private void giveBack(long turn, long at) {
        if (target.cancel().isPresent()) {
            at(at, Turn.to(turn, Exchange.CANCEL));
        }
    }

    private void at(long micros, long turn) {
        agenda.at(stretch.nanosAt(micros), turn);
    }
}
