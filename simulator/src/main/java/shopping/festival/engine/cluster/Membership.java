package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.ActorContext;
import akka.cluster.ClusterEvent;
import akka.cluster.Member;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.cluster.typed.Subscribe;
import java.util.Optional;
import shopping.festival.engine.cluster.wire.ToHost;

/** Who is in the cluster, as the actor that answers for a process hears of it. */
final class Membership {
    private Membership() {}

    /** From now on it is told of every change. */
    static void hear(ActorContext<ToHost> context) {
        Cluster.get(context.getSystem())
                .subscriptions()
                .tell(Subscribe.create(
                        context.messageAdapter(ClusterEvent.ClusterDomainEvent.class, HostMessage.Membership::new),
                        ClusterEvent.ClusterDomainEvent.class));
    }

    /** Joins the cluster of a process, or founds it if that is this one. */
    static void join(ActorSystem<?> system, String hostAndPort) {
        Cluster.get(system).manager().tell(Join.create(Places.address(hostAndPort)));
    }

    /** HOST:PORT of who has come with a change. */
    static Optional<String> come(HostMessage.Membership change) {
        return change.event() instanceof ClusterEvent.MemberUp up ? Optional.of(of(up.member())) : Optional.empty();
    }

    /** Of who has gone, or is not heard of. */
    static Optional<String> gone(HostMessage.Membership change) {
        if (change.event() instanceof ClusterEvent.UnreachableMember gone) {
            return Optional.of(of(gone.member()));
        }
        return change.event() instanceof ClusterEvent.MemberRemoved gone
                ? Optional.of(of(gone.member()))
                : Optional.empty();
    }

    private static String of(Member member) {
        return Places.hostAndPort(member.address());
    }
}
