package shopping.festival.engine.cluster;

import akka.actor.typed.ActorRef;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.ActorContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.actors.GuardianMessage;
import shopping.festival.engine.actors.Peer;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.cluster.wire.Wire;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.model.flow.Batch;

/** The wires from this process to the others, and to whom goes what arrives over them. Used by several threads. */
final class Ways {
    private final ActorContext<ToHost> host;
    private final long session;
    private final String self;
    private final Map<String, ActorRef<Wire.Message>> wires = new ConcurrentHashMap<>();
    private final Map<Here, Peer<ActorMessage>> actors = new ConcurrentHashMap<>();
    private volatile Peer<GuardianMessage> guardian = message -> {
        throw new IllegalStateException("no guardian lives here");
    };

    private record Here(ActorKind kind, int partition) {}

    /** @param self where this process is, HOST:PORT */
    Ways(ActorContext<ToHost> host, long session, String self) {
        this.host = host;
        this.session = session;
        this.self = self;
    }

    /** Begins to write to another process, and to read what it writes. */
    void open(String address) {
        ActorRef<ToHost> mine = host.getSelf();
        wires.computeIfAbsent(address, a -> {
            ActorRef<Wire.Message> wire = host.spawn(
                    Wire.create(
                            session,
                            Places.farEnd(host.getSystem(), session, a, self),
                            letter -> arrived(a, letter, mine),
                            this::giveCrateBack),
                    Places.wireTo(session, a),
                    DispatcherSelector.fromConfig(FestivalGuardian.DISPATCHER));
            host.watchWith(wire, new HostMessage.Failed(new IllegalStateException("the wire to " + a + " broke")));
            return wire;
        });
    }

    /** The actors of this process, to whom others may write from now on. */
    void lead(Map<ActorKind, Map<Integer, Peer<ActorMessage>>> here, Peer<GuardianMessage> theGuardian) {
        guardian = theGuardian;
        here.forEach((kind, parts) -> parts.forEach((p, actor) -> actors.put(new Here(kind, p), actor)));
    }

    private void arrived(String from, Letter letter, ActorRef<ToHost> mine) {
        if (letter instanceof Letter.ToActor to) {
            actor(to.kind(), to.partition()).tell(to.message());
        } else if (letter instanceof Letter.ToGuardian to) {
            guardian.tell(to.message());
        } else {
            mine.tell(new HostMessage.Written(from, letter));
        }
    }

    private Peer<ActorMessage> actor(ActorKind kind, int partition) {
        return Objects.requireNonNull(actors.get(new Here(kind, partition)), "no such actor here");
    }

    /** Its rows are on their way, and the crate may be filled again. */
    private void giveCrateBack(Batch batch) {
        if (batch.rows().size() > 0) {
            actor(ActorKind.of(batch.hop().from()), batch.from()).tell(new ActorMessage.Spare(List.of(batch.rows())));
        }
    }

    void tell(String address, Letter letter) {
        wire(address).tell(new Wire.Carry(letter));
    }

    void tellAll(Letter letter) {
        wires.keySet().forEach(address -> tell(address, letter));
    }

    /** Long letters, sent as there is room. */
    void send(String address, Iterable<? extends Letter> letters) {
        wire(address).tell(new Wire.CarrySlowly(letters.iterator()));
    }

    private ActorRef<Wire.Message> wire(String address) {
        return Objects.requireNonNull(wires.get(address), "no way there");
    }

    /** An actor of another process. */
    Peer<ActorMessage> actorAt(String address, ActorKind kind, int partition) {
        ActorRef<Wire.Message> wire = wire(address);
        return message -> wire.tell(new Wire.Carry(new Letter.ToActor(kind, partition, message)));
    }

    /** The guardian of another process. */
    Peer<GuardianMessage> guardianAt(String address) {
        ActorRef<Wire.Message> wire = wire(address);
        return message -> wire.tell(new Wire.Carry(new Letter.ToGuardian(message)));
    }
}
