package shopping.festival.engine.cluster;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorRefResolver;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An ActorSystem over Artery TCP on loopback that sends parcels and keeps those that come. */
final class Correspondent implements AutoCloseable {
    private static final long SECONDS_MAX = 300;

    private final ActorSystem<Parcel> system;
    private final BlockingQueue<Parcel> come;

    private Correspondent(ActorSystem<Parcel> system, BlockingQueue<Parcel> come) {
        this.system = system;
        this.come = come;
    }

    /** The box of an address that a parcel goes to; each has a stream of its own. */
    enum Box {
        ORDINARY,
        LARGE;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Starts one.
     *
     * @param bindPort where it listens, 0 for any
     * @param canonicalPort where others are to send, 0 for the same
     * @param more what this one is set up with beside that
     */
    static Correspondent start(int bindPort, int canonicalPort, Config more) {
        Config config = more.withFallback(ConfigFactory.parseString(String.format(
                        Locale.ROOT,
                        """
                        akka.loglevel = WARNING
                        akka.logger-startup-timeout = 60 s
                        akka.jvm-shutdown-hooks = off
                        akka.coordinated-shutdown.run-by-jvm-shutdown-hook = off
                        akka.actor.provider = remote
                        akka.actor.serializers.parcel = "%s"
                        akka.actor.serialization-bindings { "%s" = parcel }
                        akka.remote.warn-about-direct-use = off
                        akka.remote.artery {
                          canonical { hostname = "127.0.0.1", port = %d }
                          bind { hostname = "127.0.0.1", port = %s }
                          large-message-destinations = [ "/user/large" ]
                        }
                        """,
                        Parcel.Serializer.class.getName(),
                        Parcel.class.getName(),
                        canonicalPort,
                        bind(bindPort, canonicalPort))))
                .withFallback(ConfigFactory.load());
        BlockingQueue<Parcel> come = new LinkedBlockingQueue<>();
        return new Correspondent(ActorSystem.create(guardian(come), "post", config), come);
    }

    private static String bind(int bindPort, int canonicalPort) {
        return bindPort == 0 && canonicalPort == 0 ? "\"\"" : Integer.toString(bindPort);
    }

    private static Behavior<Parcel> guardian(BlockingQueue<Parcel> come) {
        return Behaviors.setup(context -> {
            for (Box box : Box.values()) {
                context.spawn(keeper(come), box.path());
            }
            return Behaviors.empty();
        });
    }

    private static Behavior<Parcel> keeper(BlockingQueue<Parcel> come) {
        return Behaviors.receiveMessage(parcel -> {
            come.add(parcel);
            return Behaviors.same();
        });
    }

    ActorSystem<Parcel> system() {
        return system;
    }

    /** Where others send: the port it says is its own. */
    int port() {
        return (int) system.address().getPort().get();
    }

    /** How to send to a box of whoever listens at a port. */
    ActorRef<Parcel> to(int port, Box box) {
        return ActorRefResolver.get(system).resolveActorRef("akka://post@127.0.0.1:" + port + "/user/" + box.path());
    }

    /** The next parcel, awaited for a minute. */
    Parcel receive() throws InterruptedException {
        return receive(Duration.ofSeconds(SECONDS_MAX))
                .orElseThrow(() -> new AssertionError("no parcel within " + SECONDS_MAX + " s"));
    }

    /** The next parcel if one comes in time. */
    Optional<Parcel> receive(Duration time) throws InterruptedException {
        return Optional.ofNullable(come.poll(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** All that has come by now. */
    List<Parcel> received() {
        List<Parcel> all = new ArrayList<>();
        come.drainTo(all);
        return all;
    }

    @Override
    public void close() {
        system.terminate();
        try {
            system.getWhenTerminated().toCompletableFuture().get(SECONDS_MAX, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("a system does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
