package shopping.festival.engine.actors;

import akka.actor.typed.javadsl.ActorContext;
import java.util.List;
import java.util.Map;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;

/** All actors live in this process. */
public record DeployedHere(Assembly assembly, Pace pace) implements Deployment {
    @Override
    public Map<ActorKind, List<Peer<ActorMessage>>> deploy(ActorContext<GuardianMessage> guardian) {
        Troupe troupe = Troupe.spawn(guardian, assembly, pace, guardian.getSelf()::tell);
        troupe.meet(Peers.here(troupe.actors()));
        return troupe.actors();
    }

    @Override
    public Pending pending() {
        return assembly.pending();
    }

    @Override
    public List<String> labels() {
        return assembly.labels();
    }

    @Override
    public void copy(int minute, long windows, Peer<GuardianMessage> guardian) {
        // Whoever keeps it marks the log of events where all stand still, so it is handed over before they go on.
        guardian.tell(new GuardianMessage.Gathered(assembly.snapshot(minute, windows)));
        guardian.tell(new GuardianMessage.Copied());
    }
}
