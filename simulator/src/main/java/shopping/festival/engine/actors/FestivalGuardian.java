package shopping.festival.engine.actors;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Node;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.model.order.BrokenLaw;

/**
 * Spawns the actors of a run, tells them the windows of each stretch, and watches that they move. It takes no part in
 * a window: between two stretches it hears from every actor once.
 */
public final class FestivalGuardian extends AbstractBehavior<FestivalGuardian.Message> {
    static final String DISPATCHER = "festival.dispatcher";

    /** What the guardian understands. */
    public sealed interface Message {}

    /** An actor begins a virtual minute. */
    record Reached(String actor, int minute, Headway headway) implements Message {}

    /** An actor has closed all windows of the stretch and has all feedback made in it. */
    record Ended(String actor, Pending pending, Headway headway) implements Message {}

    /** A buyer actor has come so far and will begin no later minute. */
    record Held(int minute) implements Message {}

    /** The nodes of an actor will not be touched by it any more. */
    record Finished(String actor) implements Message {}

    record Failed(String actor, Throwable fault) implements Message {}

    record Explained(String node, String text) implements Message {}

    private enum Tick implements Message {
        WATCH,
        GIVE_UP
    }

    /** Who is told how far the run has come; true breaks it off. */
    @FunctionalInterface
    public interface Watcher {
        boolean reached(int minute, Headway total);
    }

    /** Thrown into the result when a watcher breaks the run off. */
    public static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff() {
            super("broken off");
        }
    }

    private final Assembly assembly;
    private final Pace pace;
    private final Halt halt;
    private final Survival survival;
    private final Watcher watcher;
    private final CompletableFuture<Long> result;
    private final TimerScheduler<Message> timers;
    private final long stallMillisMax;
    private final List<ActorRef<FestivalActor.Message>> actors = new ArrayList<>();
    private final Map<String, Headway> headways = new LinkedHashMap<>();
    private final List<String> explanations = new ArrayList<>();

    private @Nullable WindowPlan plan;
    private int minute = -1;
    /** Once a last snapshot is taken. */
    private boolean breaksOff;

    private int ended;
    private int finished;
    private Pending pending = Pending.NOTHING;
    private long lastMoved = System.nanoTime();

    /** @param result completed with the number of windows */
    public static Behavior<Message> create(
            Job job, Watcher watcher, long stallMillisMax, CompletableFuture<Long> result) {
        return Behaviors.setup(context -> Behaviors.withTimers(
                timers -> new FestivalGuardian(context, timers, job, watcher, stallMillisMax, result)));
    }

    private FestivalGuardian(
            ActorContext<Message> context,
            TimerScheduler<Message> timers,
            Job job,
            Watcher watcher,
            long stallMillisMax,
            CompletableFuture<Long> result) {
        super(context);
        this.assembly = job.assembly();
        this.pace = job.pace();
        this.survival = job.survival();
        this.halt = new Halt(survival.checkpoints(), assembly);
        this.watcher = watcher;
        this.timers = timers;
        this.stallMillisMax = stallMillisMax;
        this.result = result;
        timers.startTimerWithFixedDelay(Tick.WATCH, Duration.ofMillis(Math.max(10, stallMillisMax / 4)));
        start();
    }

    private void start() {
        Map<ActorKind, List<ActorRef<FestivalActor.Message>>> peers = new EnumMap<>(ActorKind.class);
        for (ActorKind kind : ActorKind.values()) {
            List<ActorRef<FestivalActor.Message>> parts = new ArrayList<>();
            for (int p = 0; p < assembly.count(kind); p++) {
                parts.add(getContext()
                        .spawn(
                                FestivalActor.create(
                                        kind,
                                        assembly.of(kind, p),
                                        pace,
                                        getContext().getSelf()),
                                kind.label() + "-" + p,
                                DispatcherSelector.fromConfig(DISPATCHER)));
            }
            peers.put(kind, List.copyOf(parts));
            actors.addAll(parts);
        }
        Optional<WindowPlan> first = survival.from().isEmpty()
                ? Optional.of(pace.day())
                : pace.from(survival.from().get(), assembly.pending());
        first.ifPresentOrElse(
                day -> {
                    plan = day;
                    actors.forEach(actor -> actor.tell(new FestivalActor.Start(peers, day)));
                },
                () -> actors.forEach(actor -> actor.tell(new FestivalActor.Finish())));
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Reached.class, this::onReached)
                .onMessage(Ended.class, this::onEnded)
                .onMessage(Held.class, this::onHeld)
                .onMessage(Finished.class, m -> onFinished())
                .onMessage(Failed.class, m -> end(m.fault()))
                .onMessage(Explained.class, this::onExplained)
                .onMessageEquals(Tick.WATCH, this::onWatch)
                .onMessageEquals(Tick.GIVE_UP, this::onGiveUp)
                .build();
    }

    private Behavior<Message> onReached(Reached reached) {
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
                halt.begin(assembly.count(ActorKind.BUYERS));
                actors.subList(0, assembly.count(ActorKind.BUYERS))
                        .forEach(buyer -> buyer.tell(new FestivalActor.Hold()));
            }
        }
        return this;
    }

    private Headway total() {
        return headways.values().stream().reduce(Headway.NOTHING, Headway::and);
    }

    private Behavior<Message> onEnded(Ended message) {
        lastMoved = System.nanoTime();
        headways.put(message.actor(), message.headway());
        pending = pending.and(message.pending());
        ended++;
        halt.isWaitedFor();
        if (ended == actors.size()) {
            Behavior<Message> next = goOn();
            ended = 0;
            pending = Pending.NOTHING;
            return next;
        }
        return this;
    }

    /** All actors stand between two windows. */
    private Behavior<Message> goOn() {
        WindowPlan done = plan();
        Optional<WindowPlan> following = halt.isWithin(done)
                ? Optional.of(done.from(halt.minute(), done.indexOf(halt.minute())))
                : pace.after(done, pending);
        if (following.isEmpty()) {
            actors.forEach(actor -> actor.tell(new FestivalActor.Finish()));
            return this;
        }
        plan = following.get();
        boolean wasAsked = halt.end(plan());
        if (breaksOff) {
            return end(new BrokenOff());
        }
        actors.forEach(actor -> actor.tell(new FestivalActor.Continue(plan())));
        if (wasAsked) {
            // Whoever was held before the stretch ended by itself is let go.
            actors.forEach(actor -> actor.tell(new FestivalActor.EndAt(plan().endMinute())));
        }
        return this;
    }

    private WindowPlan plan() {
        return Objects.requireNonNull(plan, "nothing to do");
    }

    private Behavior<Message> onHeld(Held held) {
        lastMoved = System.nanoTime();
        halt.heard(held.minute(), plan().endMinute())
                .ifPresent(minute -> actors.forEach(actor -> actor.tell(new FestivalActor.EndAt(minute))));
        return this;
    }

    private Behavior<Message> onFinished() {
        finished++;
        if (finished == actors.size()) {
            result.complete(windows());
            return Behaviors.stopped();
        }
        return this;
    }

    private long windows() {
        WindowPlan last = plan;
        return last != null
                ? last.endIndex()
                : survival.from().map(Snapshot::windows).orElse(0L);
    }

    private Behavior<Message> onWatch() {
        if (System.nanoTime() - lastMoved > stallMillisMax * 1_000_000L && explanations.isEmpty()) {
            actors.forEach(actor -> actor.tell(new FestivalActor.Explain()));
            explanations.add("no window was closed for " + stallMillisMax + " ms");
            timers.startSingleTimer(Tick.GIVE_UP, Duration.ofMillis(Math.max(100, stallMillisMax / 4)));
        }
        return this;
    }

    private Behavior<Message> onExplained(Explained message) {
        explanations.add(message.text());
        return this;
    }

    private Behavior<Message> onGiveUp() {
        List<String> silent = assembly.all().stream()
                .map(Node::label)
                .filter(label -> explanations.stream().noneMatch(e -> e.startsWith(label)))
                .map(label -> label + " does not answer")
                .toList();
        return end(new BrokenLaw("stall", String.join("; ", explanations) + "; " + String.join("; ", silent)));
    }

    private Behavior<Message> end(Throwable fault) {
        result.completeExceptionally(fault);
        return Behaviors.stopped();
    }
}
