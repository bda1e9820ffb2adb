package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.Headway;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.MinuteRow;

/** Plays a run over several processes to its end, whoever of them is lost meanwhile. */
public final class ClusterRun {
    private final Played played;
    private final Nodes nodes;
    private final How how;
    private final Set<String> known = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<String> lost = new LinkedHashSet<>();
    private final long number = Call.newNumber();
    private final long fingerprint;
    private Endpoint endpoint;
    private volatile int minute;
    private volatile int processes;

    /**
     * How it is played by this process.
     *
     * @param threads of it
     * @param windowCapMicros no window is longer
     * @param stallMillisMax wall time after which a run that does not move is given up
     * @param watcher told of every minute
     * @param stop asked while there is nobody to play yet
     * @param begins told before that, each time that they begin
     */
    public record How(
            int threads,
            long windowCapMicros,
            long stallMillisMax,
            Survival survival,
            FestivalGuardian.Watcher watcher,
            Stop stop,
            Beginning begins) {}

    /** Who is told when these processes begin, or go on, with a minute of virtual time. */
    @FunctionalInterface
    public interface Beginning {
        void with(int minute, List<String> processes);
    }

    public ClusterRun(Played played, Nodes nodes, How how) {
        this.played = played;
        this.fingerprint = played.fingerprint();
        this.nodes = nodes;
        this.how = how;
        this.endpoint = nodes.endpoint();
        known.addAll(nodes.addresses());
    }

    /** @throws TooFewNodes if so many were lost that it cannot go on */
    public PlayedOut play() {
        Survival survival = how.survival();
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(attempt, survival);
            } catch (NodeLost e) {
                how.stop().check();
                lost.add(e.address());
                Optional<Snapshot> last = how.survival()
                        .checkpoints()
                        .latest()
                        .or(() -> how.survival().from());
                nodes.notices()
                        .accept("lost node " + e.address() + " at " + clock(minute) + "; going back to "
                                + last.map(s -> "the snapshot of " + clock(s.minute()))
                                        .orElse("the beginning"));
                survival = new Survival(how.survival().checkpoints(), last, true);
            } catch (Refused e) {
                throw Mistakes.of(e.sentence());
            }
        }
    }

    private static String clock(int minute) {
        return VirtualTime.clock(minute * VirtualTime.MINUTE);
    }

    private PlayedOut attempt(int attempt, Survival survival) {
        CompletableFuture<PlayedOut> result = new CompletableFuture<>();
        ActorSystem<ToHost> system = ClusterSystem.start(
                s -> Leader.create(call(attempt, s, survival), terms(survival), result), endpoint, how.threads());
        endpoint = endpoint.at(Places.self(system));
        system.getWhenTerminated()
                .whenComplete((done, fault) -> result.completeExceptionally(
                        new IllegalStateException("the actor system ended early", new OutOfMemoryError())));
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a process failed", e.getCause());
        } finally {
            // The leader takes leave of the nodes, and ends its system by ending itself.
            system.getWhenTerminated().toCompletableFuture().join();
        }
    }

    private Call call(int attempt, ActorSystem<?> system, Survival survival) {
        List<String> called;
        synchronized (known) {
            called = new ArrayList<>(known);
        }
        List<String> awaited = called.stream().filter(a -> !lost.contains(a)).toList();
        int began = 1 + nodes.addresses().size();
        return new Call(
                number + attempt,
                Places.self(system),
                nodes.build(),
                new Roster(called, awaited, attempt == 1 ? began - 1 : began / 2),
                attempt == 1,
                System.nanoTime(),
                known::add,
                those -> begun(survival.from().map(Snapshot::minute).orElse(0), those));
    }

    private void begun(int from, List<String> those) {
        how.begins().with(from, those);
        int count = those.size();
        if (processes != 0) {
            nodes.notices().accept("going on with " + count + " processes");
        } else {
            nodes.notices()
                    .accept("played by " + count + " processes; another one joins with: festival node --join "
                            + endpoint.canonicalHost() + ":" + endpoint.canonicalPort());
        }
        processes = count;
    }

    private Terms terms(Survival survival) {
        return new Terms(
                played,
                fingerprint,
                nodes.order(),
                nodes.partitions(),
                how.threads(),
                how.windowCapMicros(),
                how.stallMillisMax(),
                survival,
                new MinuteKept(),
                how.stop());
    }

    /** Keeps how far the run has come, to say what a lost node costs, and passes on what is told. */
    private final class MinuteKept implements FestivalGuardian.Watcher {
        @Override
        public boolean reached(int now, Headway total) {
            minute = now;
            return how.watcher().reached(now, total);
        }

        @Override
        public void passed(MinuteRow all) {
            how.watcher().passed(all);
        }
    }
}
