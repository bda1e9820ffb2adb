package shopping.festival.engine.cluster;

import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.ActorContext;
import java.util.List;
import java.util.Map;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.Deployment;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Pending;

/**
 * Actors of several processes; those of the others are spawned already.
 *
 * @param pending what all of them hold before they begin
 */
record ClusterDeployment(PartHere part, Ways ways, Pending pending, ActorRef<ToHost> host) implements Deployment {

    @Override
    public Map<ActorKind, List<Peer<ActorMessage>>> deploy(ActorContext<GuardianMessage> guardian) {
        return part.deploy(guardian, ways, guardian.getSelf()::tell);
    }

    @Override
    public List<String> labels() {
        return part.assembly().labels();
    }

    @Override
    public void copy(int minute, long windows, Peer<GuardianMessage> guardian) {
        host.tell(new HostMessage.Gather(minute, windows, guardian));
    }
}
