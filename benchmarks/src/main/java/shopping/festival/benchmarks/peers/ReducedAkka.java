package shopping.festival.benchmarks.peers;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.Props;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.ConfigFactory;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Model R in Akka Typed in the obvious way: an actor for each party, an immutable message for every order and step.
 *
 * <p>The fastest honest form of that: a dispatcher of two threads that stays with an actor for thousands of messages,
 * the mailbox for one consumer, no ask, no logging, no timer, no watching.
 */
final class ReducedAkka {
    private static final String DISPATCHER = "peer-dispatcher";
    private static final String CONFIG = """
            akka { loglevel = OFF, stdout-loglevel = OFF, jvm-shutdown-hooks = off }
            akka.coordinated-shutdown.run-by-jvm-shutdown-hook = off
            peer-dispatcher {
              type = Dispatcher
              executor = fork-join-executor
              fork-join-executor { parallelism-min = 2, parallelism-factor = 1, parallelism-max = 2 }
              throughput = 5000
              mailbox-type = akka.dispatch.SingleConsumerOnlyUnboundedMailbox
            }
            """;

    private final ReducedFestival model;
    private final SplittableRandom seeds;
    private final CompletableFuture<ReducedResult> result = new CompletableFuture<>();

    ReducedAkka(ReducedFestival model, long seed) {
        this.model = model;
        this.seeds = new SplittableRandom(seed);
    }

    static Props onDispatcher() {
        return DispatcherSelector.fromConfig(DISPATCHER);
    }

    /** One pass over the day; the clock starts when all actors are made. */
    ReducedResult run() {
        ActorSystem<Tally> system = ActorSystem.create(
                Behaviors.setup(this::books),
                "peer",
                ConfigFactory.parseString(CONFIG)
                        .withFallback(ConfigFactory.defaultReference())
                        .resolve());
        try {
            return result.join();
        } finally {
            system.terminate();
            system.getWhenTerminated().toCompletableFuture().join();
        }
    }

    /** Makes the others, starts the day, adds up what they counted. */
    private Behavior<Tally> books(ActorContext<Tally> context) {
        ActorRef<AkkaBuyers.Message> buyers =
                context.spawn(AkkaBuyers.create(model, seeds.nextLong()), "buyers", onDispatcher());
        @SuppressWarnings({"unchecked", "rawtypes"})
        ActorRef<AkkaWarehouse.Message>[] warehouses = new ActorRef[ReducedFestival.WAREHOUSES];
        for (int w = 0; w < warehouses.length; w++) {
            warehouses[w] =
                    context.spawn(AkkaWarehouse.create(model, context.getSelf()), "warehouse-" + w, onDispatcher());
        }
        ActorRef<AkkaSeller.Message> seller = context.spawn(
                AkkaSeller.create(model, seeds.nextLong(), buyers, context.getSelf(), warehouses),
                "seller",
                onDispatcher());
        long start = System.nanoTime();
        buyers.tell(new AkkaBuyers.Start(seller));
        // The seller, the payment and every warehouse.
        return addingUp(new Tally(), 2 + warehouses.length, start);
    }

    private Behavior<Tally> addingUp(Tally total, int missing, long start) {
        return Behaviors.receiveMessage(tally -> {
            total.add(tally);
            if (missing > 1) {
                return addingUp(total, missing - 1, start);
            }
            result.complete(total.result(start));
            return Behaviors.same();
        });
    }
}
