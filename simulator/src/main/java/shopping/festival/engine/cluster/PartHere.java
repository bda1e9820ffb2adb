package shopping.festival.engine.cluster;

import akka.actor.typed.javadsl.ActorContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.actors.Peers;
import shopping.festival.engine.actors.Troupe;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.engine.node.Assembly;
import shopping.festival.engine.node.Hosted;
import shopping.festival.engine.node.Pace;
import shopping.festival.engine.node.Pending;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.model.order.StageName;

/** What one of several processes plays: its nodes, and the actors around them. */
final class PartHere {
    private final Party party;
    private final Assembly assembly;
    private final Pace pace;

    PartHere(Party party, Played played, long windowCapMicros) {
        this.party = party;
        this.assembly = Assembly.partOf(played.festival(), party.partitionsInAll(), played.watchers(), party.here());
        this.pace = new Pace(played.festival(), windowCapMicros);
    }

    Assembly assembly() {
        return assembly;
    }

    /** Whether a process hosts no actor at all. */
    boolean hasIdle() {
        for (int process = 0; process < party.size(); process++) {
            Hosted hosted = party.hosts(process);
            boolean works = false;
            for (ActorKind kind : ActorKind.values()) {
                int count = assembly.count(kind);
                works |= IntStream.range(0, count).anyMatch(p -> hosted.isHere(kind, p, count));
            }
            if (!works) {
                return true;
            }
        }
        return false;
    }

    /** What its nodes hold. */
    Pending pending() {
        return assembly.pending();
    }

    void takeOver(Snapshot snapshot) {
        assembly.takeOver(snapshot);
    }

    /**
     * Whether a process needs a section of a snapshot to take it over: the books of a stage go to whoever hosts its first
     * partition.
     */
    boolean concerns(String section, Hosted hosted) {
        StageName stage = Assembly.stageOfBooks(section);
        if (stage == null) {
            return true;
        }
        ActorKind kind = ActorKind.of(stage);
        return hosted.isHere(kind, 0, assembly.count(kind));
    }

    /** Spawns the actors and lets them meet all others, those of other processes over the wires. */
    Map<ActorKind, List<Peer<ActorMessage>>> deploy(ActorContext<?> parent, Ways ways, Peer<GuardianMessage> guardian) {
        Troupe troupe = Troupe.spawn(parent, assembly, pace, guardian);
        ways.lead(byPartition(troupe), guardian);
        Map<ActorKind, List<Peer<ActorMessage>>> all = new EnumMap<>(ActorKind.class);
        for (ActorKind kind : ActorKind.values()) {
            all.put(kind, everywhere(kind, troupe.of(kind), ways));
        }
        troupe.meet(new Peers(all, troupe.of(ActorKind.BUYERS)));
        return all;
    }

    private Map<ActorKind, Map<Integer, Peer<ActorMessage>>> byPartition(Troupe troupe) {
        Map<ActorKind, Map<Integer, Peer<ActorMessage>>> here = new EnumMap<>(ActorKind.class);
        for (ActorKind kind : ActorKind.values()) {
            Map<Integer, Peer<ActorMessage>> parts = new LinkedHashMap<>();
            int[] partitions = assembly.hosted(kind);
            for (int i = 0; i < partitions.length; i++) {
                parts.put(partitions[i], troupe.of(kind).get(i));
            }
            here.put(kind, parts);
        }
        return here;
    }

    private List<Peer<ActorMessage>> everywhere(ActorKind kind, List<Peer<ActorMessage>> here, Ways ways) {
        List<Peer<ActorMessage>> all = new ArrayList<>();
        int count = assembly.count(kind);
        int next = 0;
        for (int p = 0; p < count; p++) {
            int host = party.hostOf(p, count);
            all.add(
                    host == party.self()
                            ? here.get(next++)
                            : ways.actorAt(party.addresses().get(host), kind, p));
        }
        return all;
    }
}
