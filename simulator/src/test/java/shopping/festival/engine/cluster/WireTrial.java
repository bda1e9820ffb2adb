package shopping.festival.engine.cluster;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.javadsl.Behaviors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import shopping.festival.engine.actors.ActorMessage;
import shopping.festival.engine.actors.FestivalGuardian;
import shopping.festival.engine.cluster.wire.Letter;
import shopping.festival.engine.cluster.wire.ToHost;
import shopping.festival.engine.cluster.wire.Wire;
import shopping.festival.engine.node.ActorKind;
import shopping.festival.model.flow.Batch;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;

/**
 * What the wire between two JVMs costs: batches of rows one way, and a short letter back for every eighth. Prints, for
 * batches of several sizes, rows a second and processor time a row and a batch on each side. By {@code bin/wire-trial}.
 */
public final class WireTrial {
    private static final long SESSION = 1;
    private static final int BATCHES_UNDER_WAY = 64;
    private static final int CREDIT_EVERY = 8;
    private static final String HERE = "here ";

    private WireTrial() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            receive(args[0]);
        } else {
            send();
        }
    }

    private static ActorSystem<ToHost> system() {
        return ClusterSystem.start(Behaviors.empty(), Endpoint.local(), 1);
    }

    private static String address(ActorSystem<?> system) {
        return Places.hostAndPort(
                akka.cluster.typed.Cluster.get(system).selfMember().address());
    }

    private static ActorRef<Wire.Message> wire(
            ActorSystem<ToHost> system, String far, Consumer<Letter> near, Consumer<Batch> sent) {
        ActorRef<Wire.Message> end = akka.actor.typed.ActorRefResolver.get(system)
                .resolveActorRef("akka://festival@" + far + "/system/" + Places.wireTo(SESSION, address(system)));
        return system.systemActorOf(
                Wire.create(SESSION, end, near, sent),
                Places.wireTo(SESSION, far),
                DispatcherSelector.fromConfig(FestivalGuardian.DISPATCHER));
    }

    private static void receive(String from) throws IOException {
        ActorSystem<ToHost> system = system();
        Receiver receiver = new Receiver();
        receiver.back = wire(system, from, receiver::arrived, batch -> {});
        System.out.println(HERE + address(system));
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }

    private static final class Receiver {
        private volatile ActorRef<Wire.Message> back;
        private int batches;

        void arrived(Letter letter) {
            boolean isAlone = letter instanceof Letter.ToActor to
                    && to.message() instanceof ActorMessage.Delivered delivered
                    && delivered.batch().rows().size() == 1;
            if (isAlone || ++batches % CREDIT_EVERY == 0) {
                back.tell(new Wire.Carry(new Letter.ToActor(ActorKind.BUYERS, 0, new ActorMessage.Credit(0, batches))));
            }
        }
    }

    private static void send() throws Exception {
        ActorSystem<ToHost> system = system();
        List<String> command = new ArrayList<>();
        if (System.getProperty("taskset") != null) {
            command.addAll(List.of("taskset", "-c", System.getProperty("taskset")));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), WireTrial.class.getName(), address(system)));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = other.inputReader();
        String far = said.readLine().substring(HERE.length());
        Semaphore leave = new Semaphore(BATCHES_UNDER_WAY);
        AtomicInteger credit = new AtomicInteger(CREDIT_EVERY);
        ActorRef<Wire.Message> wire = wire(system, far, letter -> leave.release(credit.get()), batch -> {});
        System.out.println("rows a batch   rows/s     ns a row: sender  receiver   µs a batch: sender  receiver");
        for (int rows : List.of(10_000, 10_000, 2_500, 500, 100, 10, 0)) {
            long all = Math.max(20_000, Math.min(40_000_000 / Math.max(1, rows), 100_000));
            measure(wire, leave, other, rows, rows >= 10_000 ? 3_000 : all);
        }
        credit.set(1);
        leave.drainPermits();
        alone(wire, leave, other);
        other.destroyForcibly();
        System.exit(0);
    }

    private static void measure(ActorRef<Wire.Message> wire, Semaphore leave, Process other, int size, long batches)
            throws InterruptedException {
        Rows rows = new Rows(size);
        for (int i = 0; i < size; i++) {
            rows.add(1_000_000 + i, i, 7L * i, 10_000 + i, i);
        }
        long rounds = batches / CREDIT_EVERY * CREDIT_EVERY;
        Duration mine = cpu(ProcessHandle.current());
        Duration its = cpu(other.toHandle());
        long begun = System.nanoTime();
        for (long b = 0; b < rounds; b++) {
            leave.acquire();
            Batch batch = new Batch(Hop.CREATED, 0, b, rows, Sums.of(rows));
            wire.tell(new Wire.Carry(new Letter.ToActor(ActorKind.SELLERS, 0, new ActorMessage.Delivered(batch))));
        }
        leave.acquire(BATCHES_UNDER_WAY);
        leave.release(BATCHES_UNDER_WAY);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double sender = cpu(ProcessHandle.current()).minus(mine).toNanos() / (double) rounds;
        double receiver = cpu(other.toHandle()).minus(its).toNanos() / (double) rounds;
        System.out.println(String.format(
                Locale.ROOT,
                "%,12d %,10.0f %19.0f %9.0f %20.1f %9.1f",
                size,
                rounds * size / seconds,
                size == 0 ? 0 : sender / size,
                size == 0 ? 0 : receiver / size,
                sender / 1e3,
                receiver / 1e3));
    }

    /** One row, and an answer before the next: what a frame costs, and how long one is under way. */
    private static void alone(ActorRef<Wire.Message> wire, Semaphore leave, Process other) throws InterruptedException {
        Rows row = new Rows(1);
        row.add(1_000_000, 1, 7, 10_000, 1);
        for (int rounds : List.of(5_000, 20_000)) {
            Duration before = cpu(ProcessHandle.current()).plus(cpu(other.toHandle()));
            long begun = System.nanoTime();
            for (int b = 0; b < rounds; b++) {
                Batch batch = new Batch(Hop.CREATED, 0, b, row, Sums.of(row));
                wire.tell(new Wire.Carry(new Letter.ToActor(ActorKind.SELLERS, 0, new ActorMessage.Delivered(batch))));
                leave.acquire();
            }
            double micros = (System.nanoTime() - begun) / 1e3 / rounds;
            Duration cpu =
                    cpu(ProcessHandle.current()).plus(cpu(other.toHandle())).minus(before);
            System.out.println(String.format(
                    Locale.ROOT,
                    "there and back %.0f µs; processor time a frame, both sides together %.0f µs",
                    micros,
                    cpu.toNanos() / 1e3 / rounds / 2));
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }
}
