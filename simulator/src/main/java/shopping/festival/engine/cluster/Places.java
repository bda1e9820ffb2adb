package shopping.festival.engine.cluster;

import akka.actor.Address;
import akka.actor.AddressFromURIString;
import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorRefResolver;
import akka.actor.typed.ActorSystem;
import akka.cluster.typed.Cluster;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.cluster.wire.Wire;

/** Where in another process somebody is found: at fixed places, so that nobody has to be asked. */
final class Places {
    static final String SYSTEM = "festival";

    private Places() {}

    /** The name of this process's end of the way to another. */
    static String wireTo(long session, String address) {
        return "wire-" + Long.toHexString(session) + "-" + address.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /** The other end of the way from {@code self}. */
    static ActorRef<Wire.Message> farEnd(ActorSystem<?> system, long session, String address, String self) {
        return at(system, address, "/user/" + wireTo(session, self));
    }

    /** Who answers for a process. */
    static ActorRef<ToHost> host(ActorSystem<?> system, String address) {
        return at(system, address, "/user");
    }

    private static <M> ActorRef<M> at(ActorSystem<?> system, String address, String path) {
        return ActorRefResolver.get(system).resolveActorRef("akka://" + SYSTEM + "@" + address + path);
    }

    /** HOST:PORT of this process. */
    static String self(ActorSystem<?> system) {
        return hostAndPort(Cluster.get(system).selfMember().address());
    }

    static Address address(String hostAndPort) {
        return AddressFromURIString.parse("akka://" + SYSTEM + "@" + hostAndPort);
    }

    /** HOST:PORT of a process of a cluster. */
    static String hostAndPort(Address address) {
        return address.hostPort().substring(address.hostPort().indexOf('@') + 1);
    }
}
