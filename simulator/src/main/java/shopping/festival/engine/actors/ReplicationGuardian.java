package shopping.festival.engine.actors;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Spawns an actor for each replication and gathers what they return. The first fault ends all of them. */
final class ReplicationGuardian<R> extends AbstractBehavior<ReplicationGuardian.Done> {
    static final String DISPATCHER = "replications.dispatcher";

    /** A replication has ended, with a result or with a fault. */
    record Done(int number, Object result, Throwable fault) {}

    private final CompletableFuture<List<R>> all;
    private final List<R> results;
    private int missing;

    static <R> Behavior<Done> create(int replications, IntFunction<R> job, CompletableFuture<List<R>> all) {
        return Behaviors.setup(context -> new ReplicationGuardian<>(context, replications, job, all));
    }

    private ReplicationGuardian(
            ActorContext<Done> context, int replications, IntFunction<R> job, CompletableFuture<List<R>> all) {
        super(context);
        this.all = all;
        this.missing = replications;
        this.results = new ArrayList<>(Collections.nCopies(replications, null));
        for (int number = 1; number <= replications; number++) {
            context.spawn(
                    replication(number, job, context.getSelf()),
                    "replication-" + number,
                    DispatcherSelector.fromConfig(DISPATCHER));
        }
    }

    /** Starting is all such an actor does: the whole run happens in its first turn, on a thread of its own. */
    private static <R> Behavior<Void> replication(int number, IntFunction<R> job, ActorRef<Done> guardian) {
        return Behaviors.setup(context -> {
            try {
                guardian.tell(new Done(number, job.apply(number), null));
            } catch (RuntimeException | Error fault) {
                guardian.tell(new Done(number, null, fault));
            }
            return Behaviors.stopped();
        });
    }

    @Override
    public Receive<Done> createReceive() {
        return newReceiveBuilder().onMessage(Done.class, this::onDone).build();
    }

    @SuppressWarnings("unchecked")
    private Behavior<Done> onDone(Done done) {
        if (done.fault() != null) {
            all.completeExceptionally(done.fault());
            return this;
        }
        results.set(done.number() - 1, (R) done.result());
        missing--;
        if (missing == 0) {
            all.complete(List.copyOf(results));
            return Behaviors.stopped();
        }
        return this;
    }
}
