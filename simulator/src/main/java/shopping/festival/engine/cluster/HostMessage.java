package shopping.festival.engine.cluster;

import akka.cluster.ClusterEvent;
import shopping.festival.engine.actors.Closed;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.ToHost;

/** What reaches the actor that answers for a process from inside it. */
interface HostMessage extends ToHost {

    /** Another process has written. */
    record Written(String from, Letter letter) implements HostMessage {}

    /** Somebody has come, gone or is not heard of. */
    record Membership(ClusterEvent.ClusterDomainEvent event) implements HostMessage {}

    /** All windows are closed. */
    record Ended(Closed closed) implements HostMessage {}

    /** The festival is made. */
    record Made(Played played) implements HostMessage {}

    /** It cannot be made, or the run cannot be played. */
    record Failed(Throwable fault) implements HostMessage {}

    /** All actors stand still: gather their state for the guardian. */
    record Gather(int minute, long windows, Peer<GuardianMessage> guardian) implements HostMessage {}

    /** Time has passed. */
    enum Tick implements HostMessage {
        LOOK,
        GIVE_UP
    }
}
