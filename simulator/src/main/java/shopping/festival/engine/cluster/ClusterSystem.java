package shopping.festival.engine.cluster;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.actors.FestivalSystem;
import shopping.festival.engine.cluster.wire.ToHost;

/** The actor system of one process of a run: a member of a cluster that knows nothing but this program's own messages. */
final class ClusterSystem {
    private ClusterSystem() {}

    static ActorSystem<ToHost> start(Behavior<ToHost> root, Endpoint endpoint, int threads) {
        try {
            return ActorSystem.create(root, Places.SYSTEM, config(endpoint, threads));
        } catch (RuntimeException e) {
            // Artery says it by a class that nobody else may name.
            if (String.valueOf(e.getMessage()).contains("bind")) {
                throw Mistakes.of("cannot listen at " + endpoint.host() + ":" + endpoint.port()
                        + ": the port is in use, or the address is none of this machine. Name another one.");
            }
            throw e;
        }
    }

    /** The same with a root that has to know its system first, as where it has found a port free. */
    static ActorSystem<ToHost> start(
            Function<ActorSystem<ToHost>, Behavior<ToHost>> root, Endpoint endpoint, int threads) {
        CompletableFuture<ActorSystem<ToHost>> started = new CompletableFuture<>();
        ActorSystem<ToHost> system = start(Later.of(started.thenApply(root)), endpoint, threads);
        started.complete(system);
        return system;
    }

    private static Config config(Endpoint endpoint, int threads) {
        Config where = ConfigFactory.parseMap(Map.of(
                "akka.remote.artery.canonical.hostname",
                endpoint.canonicalHost(),
                "akka.remote.artery.canonical.port",
                endpoint.canonicalPort(),
                "akka.remote.artery.bind.hostname",
                endpoint.host(),
                "akka.remote.artery.bind.port",
                endpoint.port()));
        Config tls = endpoint.tls().map(TlsConfig::of).orElse(ConfigFactory.empty());
        // What a user says of Akka by a system property comes first, as everywhere.
        return ConfigFactory.defaultOverrides()
                .withFallback(tls)
                .withFallback(where)
                .withFallback(ConfigFactory.parseString(String.format(Locale.ROOT, """
                        # What becomes of the others is told to the user in this program's own words.
                        akka.loglevel = OFF
                        akka.stdout-loglevel = OFF
                        akka.actor.provider = cluster
                        akka.actor.allow-java-serialization = off
                        akka.actor.serializers.festival = "shopping.festival.engine.cluster.wire.WireSerializer"
                        akka.actor.serialization-bindings {
                          "shopping.festival.engine.cluster.wire.Wire$Arrived" = festival
                          "shopping.festival.engine.cluster.wire.Signal" = festival
                        }
                        akka.remote.artery.transport = tcp
                        # A busy machine starts late, and is no fault.
                        akka.remote.artery.bind.bind-timeout = 1 d
                        akka.remote.artery.advanced.maximum-frame-size = 256 KiB
                        # A few full frames: no lanes, no compressed names.
                        akka.remote.artery.advanced.outbound-lanes = 1
                        akka.remote.artery.advanced.inbound-lanes = 1
                        akka.remote.warn-about-direct-use = off
                        # A node that has served another run comes again at the same port, and is then called anew.
                        akka.remote.artery.advanced.remove-quarantined-association-after = 1 s
                        # Whoever does not answer now may do so soon: a node between two runs, a cut connection. Tries are
                        # counted in the time of as many of them as usual.
                        akka.remote.artery.advanced.outbound-restart-backoff = 200 ms
                        akka.remote.artery.advanced.outbound-restart-timeout = 1 s
                        akka.remote.artery.advanced.handshake-retry-interval = 200 ms
                        # What had to be heard is answered before a system ends; those it would wait for are gone.
                        akka.remote.artery.advanced.shutdown-flush-timeout = 200 ms
                        # The process of the run leads as long as it lives, and it alone says who is lost.
                        akka.cluster.downing-provider-class = ""
                        akka.cluster.seed-nodes = []
                        akka.cluster.jmx.enabled = off
                        akka.cluster.log-info = off
                        akka.cluster.gossip-interval = 200 ms
                        akka.cluster.leader-actions-interval = 200 ms
                        akka.cluster.periodic-tasks-initial-delay = 200 ms
                        akka.cluster.unreachable-nodes-reaper-interval = 500 ms
                        # A busy machine and a long collection of garbage are no fault.
                        akka.cluster.failure-detector.acceptable-heartbeat-pause = 10 s
                        akka.coordinated-shutdown.run-by-actor-system-terminate = off
                        """)))
                // Artery's threads need the cores while the actors wait for what comes over the wire.
                .withFallback(FestivalSystem.config(threads, false));
    }
}
