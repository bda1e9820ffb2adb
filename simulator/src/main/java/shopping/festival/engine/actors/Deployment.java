package shopping.festival.engine.actors;

import akka.actor.typed.javadsl.ActorContext;
import java.util.List;
import java.util.Map;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Pending;

/** Where the actors of a run live. */
public interface Deployment {
    /**
     * Spawns those that live here and lets all meet; they tell this guardian.
     *
     * @return all of them, by kind and partition
     */
    Map<ActorKind, List<Peer<ActorMessage>>> deploy(ActorContext<GuardianMessage> guardian);

    /** What all hold before they begin. */
    Pending pending();

    /** All nodes, as people read them. */
    List<String> labels();

    /**
     * Copies the state of all actors, which stand still between two windows, and tells the guardian when that is done and
     * when all copies are here: that before they go on if all live here, and any time later if copies have a way to come.
     *
     * @param minute with which they will go on
     * @param windows closed so far
     */
    void copy(int minute, long windows, Peer<GuardianMessage> guardian);
}
