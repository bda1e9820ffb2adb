package shopping.festival.engine.actors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import shopping.festival.engine.node.ActorKind;

/**
 * All actors of a run.
 *
 * @param all by kind and partition, wherever they live
 * @param buyersHere those buyers that live on this machine: empty crates are not worth a way to another one
 */
public record Peers(Map<ActorKind, List<Peer<ActorMessage>>> all, List<Peer<ActorMessage>> buyersHere) {
    static final Peers NONE = new Peers(Map.of(), List.of());

    /** Where all live here. */
    public static Peers here(Map<ActorKind, List<Peer<ActorMessage>>> all) {
        Peers peers = new Peers(all, List.of());
        return new Peers(all, peers.of(ActorKind.BUYERS));
    }

    List<Peer<ActorMessage>> of(ActorKind kind) {
        return Objects.requireNonNull(all.get(kind), "no peers before they have met");
    }
}
