package shopping.festival.engine.cluster;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import java.util.concurrent.CompletionStage;
import shopping.festival.engine.cluster.wire.ToHost;

/** Becomes what is known only when its system has started, as the port that it found free. */
final class Later {
    private Later() {}

    private record Become(Behavior<ToHost> behavior) implements HostMessage {}

    static Behavior<ToHost> of(CompletionStage<Behavior<ToHost>> behavior) {
        return Behaviors.setup(context -> {
            context.pipeToSelf(
                    behavior, (known, fault) -> fault == null ? new Become(known) : new Become(Behaviors.stopped()));
            return Behaviors.withStash(
                    1_000,
                    stash -> Behaviors.receive(ToHost.class)
                            .onMessage(Become.class, m -> stash.unstashAll(m.behavior()))
                            .onAnyMessage(message -> {
                                stash.stash(message);
                                return Behaviors.same();
                            })
                            .build());
        });
    }
}
