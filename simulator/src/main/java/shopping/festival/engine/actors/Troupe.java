package shopping.festival.engine.actors;

import akka.actor.typed.ActorRef;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.ActorContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Pace;

/**
 * The actors of this process: those whose nodes an assembly has.
 *
 * @param actors by kind, in the order of their partitions
 */
public record Troupe(Map<ActorKind, List<Peer<ActorMessage>>> actors) {

    /** @param guardian whom they tell how they fare */
    public static Troupe spawn(ActorContext<?> parent, Assembly assembly, Pace pace, Peer<GuardianMessage> guardian) {
        Map<ActorKind, List<Peer<ActorMessage>>> actors = new EnumMap<>(ActorKind.class);
        for (ActorKind kind : ActorKind.values()) {
            List<Peer<ActorMessage>> parts = new ArrayList<>();
            for (int p : assembly.hosted(kind)) {
                ActorRef<ActorMessage> actor = parent.spawn(
                        FestivalActor.create(kind, assembly.of(kind, p), pace, guardian),
                        kind.label() + "-" + p,
                        DispatcherSelector.fromConfig(FestivalGuardian.DISPATCHER));
                parts.add(actor::tell);
            }
            actors.put(kind, List.copyOf(parts));
        }
        return new Troupe(actors);
    }

    /** Those of one kind. */
    public List<Peer<ActorMessage>> of(ActorKind kind) {
        return Objects.requireNonNull(actors.get(kind), "no such actors");
    }

    /** Tells them who else there is. */
    public void meet(Peers peers) {
        actors.values().forEach(parts -> parts.forEach(actor -> actor.tell(new ActorMessage.Meet(peers))));
    }
}
