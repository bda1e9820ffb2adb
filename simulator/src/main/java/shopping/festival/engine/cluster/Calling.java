package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.Optional;
import shopping.festival.engine.cluster.wire.Signal;
import shopping.festival.engine.cluster.wire.ToHost;

/** Calls nodes until they have come, and hears who comes and who goes; what is then done with them is another's. */
final class Calling {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final ActorSystem<Void> system;
    private final Call call;

    /** Founds the cluster that the nodes join, and begins to look who is there. */
    Calling(ActorContext<ToHost> context, TimerScheduler<ToHost> timers, Call call) {
        this.system = context.getSystem();
        this.call = call;
        Membership.hear(context);
        Membership.join(system, call.self());
        timers.startTimerWithFixedDelay(HostMessage.Tick.LOOK, Duration.ZERO, LOOK_EVERY);
    }

    /** What was said before may have been lost. */
    void callTheSilent() {
        call.roster()
                .silent()
                .forEach(address ->
                        Places.host(system, address).tell(new Signal.Call(call.session(), call.self(), call.build())));
    }

    /** A node has answered; gives why it cannot play, if so. */
    Optional<Refused> answered(Signal.Here here) {
        if (here.session() != call.session()) {
            return Optional.empty();
        }
        if (!here.build().equals(call.build())) {
            return Optional.of(new Refused("node " + here.from() + " is of build " + here.build() + ", this program of "
                    + call.build() + ". Start the node with the same program."));
        }
        call.roster().answered(here);
        return Optional.empty();
    }

    /**
     * A node plays for another; gives what that means, if it was to be there from the beginning. It is called again for a
     * while: the other run may just have ended, and the node be about to hear of it.
     */
    Optional<Refused> busy(Signal.Busy busy) {
        return call.isFirst() && busy.session() == call.session() && call.hasWaitedForTheBusy()
                ? Optional.of(new Refused(
                        "node " + busy.from() + " plays another run. Wait until that has ended, or name another node."))
                : Optional.empty();
    }

    /** Notes who has joined; gives who has gone, if it was not this process. */
    Optional<String> gone(HostMessage.Membership change) {
        Membership.come(change).ifPresent(call.roster()::isUp);
        return Membership.gone(change).filter(address -> !address.equals(call.self()));
    }
}
