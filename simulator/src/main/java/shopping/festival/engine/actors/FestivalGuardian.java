package shopping.festival.engine.actors;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.actors.GuardianMessage.Copied;
import shopping.festival.engine.actors.GuardianMessage.Ended;
import shopping.festival.engine.actors.GuardianMessage.Explained;
import shopping.festival.engine.actors.GuardianMessage.Failed;
import shopping.festival.engine.actors.GuardianMessage.Finished;
import shopping.festival.engine.actors.GuardianMessage.Gathered;
import shopping.festival.engine.actors.GuardianMessage.Held;
import shopping.festival.engine.actors.GuardianMessage.Passed;
import shopping.festival.engine.actors.GuardianMessage.Reached;
import shopping.festival.engine.actors.GuardianMessage.Tick;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.MinuteRow;
import shopping.festival.model.order.BrokenLaw;

/**
 * Spawns the actors of a run, tells them the windows of each stretch, and watches that they move. It takes no part in
 * a window: between two stretches it hears from every actor once.
 */
public final class FestivalGuardian extends AbstractBehavior<GuardianMessage> {
    /** On whose threads the actors of a run live. */
    public static final String DISPATCHER = "festival.dispatcher";

    /** Who is told how far the run has come; true breaks it off. */
    @FunctionalInterface
    public interface Watcher {
        boolean reached(int minute, Headway total);

        /** A minute of the day is over at all actors; told in order. */
        default void passed(MinuteRow all) {}
    }

    /** Thrown into the result when a watcher breaks the run off. */
    public static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff() {
            super("broken off");
        }
    }

    private final Deployment deployment;
    private final Pace pace;
    private final Halt halt;
    private final Survival survival;
    private final Watcher watcher;
    private final CompletableFuture<Closed> result;
    private final TimerScheduler<GuardianMessage> timers;
    private final long stallMillisMax;
    private final List<Peer<ActorMessage>> actors = new ArrayList<>();
    private List<Peer<ActorMessage>> buyers = List.of();
    private final Map<String, Headway> headways = new LinkedHashMap<>();
    private final MinutesTogether minutes;
    private final List<String> explanations = new ArrayList<>();

    private @Nullable WindowPlan plan;
    private int minute = -1;
    /** Once a last snapshot is taken. */
    private boolean breaksOff;

    private int ended;
    private int finished;
    private Pending pending = Pending.NOTHING;
    private long lastMoved = System.nanoTime();

    /** @param result completed when all windows are closed */
    public static Behavior<GuardianMessage> create(
            Job job, Watcher watcher, long stallMillisMax, CompletableFuture<Closed> result) {
        return Behaviors.setup(context -> Behaviors.withTimers(
                timers -> new FestivalGuardian(context, timers, job, watcher, stallMillisMax, result)));
    }

    private FestivalGuardian(
            ActorContext<GuardianMessage> context,
            TimerScheduler<GuardianMessage> timers,
            Job job,
            Watcher watcher,
            long stallMillisMax,
            CompletableFuture<Closed> result) {
        super(context);
        this.deployment = job.deployment();
        this.pace = job.pace();
        this.survival = job.survival();
        this.halt = new Halt(survival.checkpoints());
        this.watcher = watcher;
        this.minutes = new MinutesTogether(watcher::passed);
        this.timers = timers;
        this.stallMillisMax = stallMillisMax;
        this.result = result;
        timers.startTimerWithFixedDelay(Tick.WATCH, Duration.ofMillis(Math.max(10, stallMillisMax / 4)));
        start();
    }

    private void start() {
        Map<ActorKind, List<Peer<ActorMessage>>> all = deployment.deploy(getContext());
        for (ActorKind kind : ActorKind.values()) {
            actors.addAll(Objects.requireNonNull(all.get(kind), "no such actors"));
        }
        minutes.awaits(actors.size());
        buyers = Objects.requireNonNull(all.get(ActorKind.BUYERS), "no buyers");
        Optional<WindowPlan> first = survival.from().isEmpty()
                ? Optional.of(pace.day())
                : pace.from(survival.from().get(), deployment.pending());
        first.ifPresentOrElse(
                day -> {
                    plan = day;
                    actors.forEach(actor -> actor.tell(new ActorMessage.Begin(day)));
                },
                () -> actors.forEach(actor -> actor.tell(new ActorMessage.Finish())));
    }

    @Override
    public Receive<GuardianMessage> createReceive() {
        return newReceiveBuilder()
                .onMessage(Reached.class, this::onReached)
                .onMessage(Passed.class, this::onPassed)
                .onMessage(Ended.class, this::onEnded)
                .onMessage(Held.class, this::onHeld)
                .onMessage(Finished.class, m -> onFinished())
                .onMessage(Failed.class, m -> end(m.fault()))
                .onMessage(Explained.class, this::onExplained)
                .onMessage(Gathered.class, this::onGathered)
                .onMessage(Copied.class, m -> onCopied())
                .onMessageEquals(Tick.WATCH, this::onWatch)
                .onMessageEquals(Tick.GIVE_UP, this::onGiveUp)
                .build();
    }

    private Behavior<GuardianMessage> onReached(Reached reached) {
        lastMoved = System.nanoTime();
        headways.put(reached.actor(), reached.headway());
        if (reached.minute() > minute) {
            minute = reached.minute();
            if (watcher.reached(minute, total())) {
                if (!halt.isUnderWay() && !halt.isDue()) {
                    return end(new BrokenOff());
                }
                // With what is kept of it, it can go on another day.
                breaksOff = true;
            }
            if (halt.isDue()) {
                halt.begin(buyers.size());
                buyers.forEach(buyer -> buyer.tell(new ActorMessage.Hold()));
            }
        }
        return this;
    }

    private Behavior<GuardianMessage> onPassed(Passed message) {
        minutes.add(message.row());
        return this;
    }

    private Headway total() {
        return headways.values().stream().reduce(Headway.NOTHING, Headway::and);
    }

    private Behavior<GuardianMessage> onEnded(Ended message) {
        lastMoved = System.nanoTime();
        headways.put(message.actor(), message.headway());
        pending = pending.and(message.pending());
        ended++;
        halt.isWaitedFor();
        if (ended == actors.size()) {
            Behavior<GuardianMessage> next = goOn();
            ended = 0;
            pending = Pending.NOTHING;
            return next;
        }
        return this;
    }

    /** All actors stand between two windows. */
    private Behavior<GuardianMessage> goOn() {
        WindowPlan done = plan();
        Optional<WindowPlan> following = halt.isWithin(done)
                ? Optional.of(done.from(halt.minute(), done.indexOf(halt.minute())))
                : pace.after(done, pending);
        if (following.isEmpty()) {
            actors.forEach(actor -> actor.tell(new ActorMessage.Finish()));
            return this;
        }
        plan = following.get();
        if (halt.isUnderWay()) {
            deployment.copy(
                    plan().firstMinute(), plan().first().index(), getContext().getSelf()::tell);
            return this;
        }
        halt.isOver();
        actors.forEach(actor -> actor.tell(new ActorMessage.Begin(plan())));
        return this;
    }

    private Behavior<GuardianMessage> onCopied() {
        lastMoved = System.nanoTime();
        halt.copied();
        if (breaksOff) {
            return this;
        }
        actors.forEach(actor -> actor.tell(new ActorMessage.Begin(plan())));
        // Whoever was held before the stretch ended by itself is let go.
        actors.forEach(actor -> actor.tell(new ActorMessage.EndAt(plan().endMinute())));
        return this;
    }

    private Behavior<GuardianMessage> onGathered(Gathered gathered) {
        halt.gathered(gathered.snapshot());
        return breaksOff ? end(new BrokenOff()) : this;
    }

    private WindowPlan plan() {
        return Objects.requireNonNull(plan, "nothing to do");
    }

    private Behavior<GuardianMessage> onHeld(Held held) {
        lastMoved = System.nanoTime();
        halt.heard(held.minute(), plan().endMinute())
                .ifPresent(minute -> actors.forEach(actor -> actor.tell(new ActorMessage.EndAt(minute))));
        return this;
    }

    private Behavior<GuardianMessage> onFinished() {
        finished++;
        if (finished == actors.size()) {
            result.complete(closed());
            return Behaviors.stopped();
        }
        return this;
    }

    private Closed closed() {
        WindowPlan last = plan;
        return last != null
                ? new Closed(last.endMinute(), last.endIndex())
                : survival.from()
                        .map(from -> new Closed(from.minute(), from.windows()))
                        .orElseGet(() -> new Closed(0, 0));
    }

    private Behavior<GuardianMessage> onWatch() {
        if (System.nanoTime() - lastMoved > stallMillisMax * 1_000_000L && explanations.isEmpty()) {
            actors.forEach(actor -> actor.tell(new ActorMessage.Explain()));
            explanations.add("no window was closed for " + stallMillisMax + " ms");
            timers.startSingleTimer(Tick.GIVE_UP, Duration.ofMillis(Math.max(100, stallMillisMax / 4)));
        }
        return this;
    }

    private Behavior<GuardianMessage> onExplained(Explained message) {
        explanations.add(message.text());
        return this;
    }

    private Behavior<GuardianMessage> onGiveUp() {
        List<String> silent = deployment.labels().stream()
                .filter(label -> explanations.stream().noneMatch(e -> e.startsWith(label)))
                .map(label -> label + " does not answer")
                .toList();
        return end(new BrokenLaw("stall", String.join("; ", explanations) + "; " + String.join("; ", silent)));
    }

    private Behavior<GuardianMessage> end(Throwable fault) {
        result.completeExceptionally(fault);
        return Behaviors.stopped();
    }
}
