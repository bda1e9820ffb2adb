package shopping.festival.engine.actors;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Spawns an actor for each replication and gathers what they return. The first fault ends all of them. */
final class ReplicationGuardian<R> extends AbstractBehavior<ReplicationGuardian.Message> {
    static final String DISPATCHER = "replications.dispatcher";

    /** How a replication has ended. */
    sealed interface Message {}

    record Done(int number, Object result) implements Message {}

    record Failed(Throwable fault) implements Message {}

    private final CompletableFuture<List<R>> all;
    private final int replications;
    /** By their numbers. */
    private final Map<Integer, R> results = new TreeMap<>();

    static <R> Behavior<Message> create(int replications, IntFunction<R> job, CompletableFuture<List<R>> all) {
        return Behaviors.setup(context -> new ReplicationGuardian<>(context, replications, job, all));
    }

    private ReplicationGuardian(
            ActorContext<Message> context, int replications, IntFunction<R> job, CompletableFuture<List<R>> all) {
        super(context);
        this.all = all;
        this.replications = replications;
        for (int number = 1; number <= replications; number++) {
            context.spawn(
                    replication(number, job, context.getSelf()),
                    "replication-" + number,
                    DispatcherSelector.fromConfig(DISPATCHER));
        }
    }

    /** Starting is all such an actor does: the whole run happens in its first turn, on a thread of its own. */
    private static <R> Behavior<Void> replication(int number, IntFunction<R> job, ActorRef<Message> guardian) {
        return Behaviors.setup(context -> {
            try {
                guardian.tell(new Done(number, job.apply(number)));
            } catch (RuntimeException | Error fault) {
                guardian.tell(new Failed(fault));
            }
            return Behaviors.stopped();
        });
    }

    @Override
    public Receive<Message> createReceive() {
        return newReceiveBuilder()
                .onMessage(Done.class, this::onDone)
                .onMessage(Failed.class, this::onFailed)
                .build();
    }

    @SuppressWarnings("unchecked")
    private Behavior<Message> onDone(Done done) {
        results.put(done.number(), (R) done.result());
        if (results.size() == replications) {
            all.complete(List.copyOf(results.values()));
            return Behaviors.stopped();
        }
        return this;
    }

    private Behavior<Message> onFailed(Failed failed) {
        all.completeExceptionally(failed.fault());
        return this;
    }
}
