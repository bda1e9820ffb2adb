package shopping.festival.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import akka.actor.typed.ActorRef;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shopping.festival.engine.cluster.Correspondent.Box;

/** Each trouble of the proxy is seen by an actor behind it, to the very parcel that the seed says. */
@Timeout(900)
class ArteryProxyTest {
    /** With the last ones fewer than the 256 that the queue of the large stream holds: Artery drops what is more. */
    private static final int PARCELS = 200;

    private static final int BYTES = 1000;
    private static final long PAUSE_NANOS = 1_000_000;
    private static final long SEED = 20_161_111;
    /** The first byte of a parcel: what it is for. */
    private static final byte PROBE = 1;

    private static final byte COUNTED = 2;
    private static final byte LAST = 3;

    private static int probes;
    private static ArteryProxy proxy;
    private static Correspondent sender;
    private static Correspondent receiver;
    private static ActorRef<Parcel> ordinary;
    private static ActorRef<Parcel> large;

    @BeforeAll
    static void start() {
        int port = ArteryProxy.freePort();
        proxy = ArteryProxy.to(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Troubles.of(SEED));
        receiver = Correspondent.start(port, proxy.port(), ConfigFactory.empty());
        sender = Correspondent.start(0, 0, ConfigFactory.empty());
        ordinary = sender.to(proxy.port(), Box.ORDINARY);
        large = sender.to(proxy.port(), Box.LARGE);
    }

    @AfterAll
    static void end() {
        sender.close();
        receiver.close();
        proxy.close();
    }

    /** Before each test both streams carry again, whatever the one before has done. */
    @BeforeEach
    void bothStreamsAreOpenAndEmpty() throws InterruptedException {
        proxy.meet(Troubles.of(SEED));
        proxy.release();
        for (ActorRef<Parcel> box : List.of(ordinary, large)) {
            probe(box);
        }
    }

    /** Sends until one comes, then waits for all that is still behind it. */
    private static void probe(ActorRef<Parcel> box) throws InterruptedException {
        Parcel probe = parcel(PROBE, ++probes);
        boolean come = false;
        while (!come) {
            box.tell(probe);
            Optional<Parcel> next = receiver.receive(Duration.ofMillis(200));
            while (next.isPresent() && !come) {
                come = next.get().equals(probe);
                next = come ? next : receiver.receive(Duration.ZERO);
            }
        }
        Parcel last = parcel(PROBE, ++probes);
        box.tell(last);
        while (!receiver.receive().equals(last)) {
            // of an earlier test, or another probe
        }
    }

    @Test
    void withoutTroublesEveryParcelComesOnceAndWhole() throws InterruptedException {
        long before = proxy.tally().frames(ArteryStream.ORDINARY);

        assertThat(sendAll(ordinary)).isEqualTo(parcels());
        assertThat(proxy.tally().frames(ArteryStream.ORDINARY) - before).isGreaterThanOrEqualTo(PARCELS);
    }

    @Test
    void largeFramesPassWhole() throws InterruptedException {
        byte[] bytes = new byte[1_500_000];
        new SplittableRandom(SEED).nextBytes(bytes);
        bytes[0] = COUNTED;

        large.tell(new Parcel(bytes));

        assertThat(receiver.receive()).isEqualTo(new Parcel(bytes));
    }

    @Test
    void droppedFramesNeverCome() throws InterruptedException {
        Troubles troubles = Troubles.of(SEED).with(Trouble.DROP, 0.2);
        long before = proxy.tally().met(Trouble.DROP);
        proxy.meet(troubles);

        List<Parcel> come = sendAll(ordinary);

        List<Integer> lost = fated(troubles, Trouble.DROP);
        List<Parcel> left = new ArrayList<>();
        for (int n = 0; n < PARCELS; n++) {
            if (!lost.contains(n)) {
                left.add(parcel(COUNTED, n));
            }
        }
        assertThat(lost).hasSizeBetween(PARCELS / 10, PARCELS / 3);
        assertThat(come).isEqualTo(left);
        assertThat(proxy.tally().met(Trouble.DROP) - before).isGreaterThanOrEqualTo(lost.size());
    }

    @Test
    void duplicatedFramesComeTwiceInARow() throws InterruptedException {
        Troubles troubles = Troubles.of(SEED).with(Trouble.DUPLICATE, 0.2);
        proxy.meet(troubles);

        List<Parcel> come = sendAll(large);

        List<Integer> twice = fated(troubles, Trouble.DUPLICATE);
        List<Parcel> expected = new ArrayList<>();
        for (int n = 0; n < PARCELS; n++) {
            expected.add(parcel(COUNTED, n));
            if (twice.contains(n)) {
                expected.add(parcel(COUNTED, n));
            }
        }
        assertThat(twice).hasSizeBetween(PARCELS / 10, PARCELS / 3);
        assertThat(come).isEqualTo(expected);
    }

    @Test
    void damagedFramesComeWithOneBitOfTheMessageChanged() throws InterruptedException {
        Troubles troubles = Troubles.of(SEED).with(Trouble.DAMAGE, 0.2);
        proxy.meet(troubles);

        List<Parcel> come = sendAll(ordinary);

        List<Integer> damaged = fated(troubles, Trouble.DAMAGE);
        assertThat(damaged).hasSizeBetween(PARCELS / 10, PARCELS / 3);
        assertThat(come).hasSize(PARCELS);
        for (int n = 0; n < PARCELS; n++) {
            int expected = damaged.contains(n) ? 1 : 0;
            assertThat(bitsThatDiffer(come.get(n), parcel(COUNTED, n)))
                    .as("parcel %d", n)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDelayedFrameIsOvertakenOnAnotherStream() throws InterruptedException {
        proxy.meet(Troubles.of(SEED).withDelay(Duration.ofDays(1)));
        proxy.next(Trouble.DELAY);
        ordinary.tell(parcel(COUNTED, 1));
        until(() -> proxy.holding() == 1);
        large.tell(parcel(COUNTED, 2));

        assertThat(receiver.receive()).isEqualTo(parcel(COUNTED, 2));
        assertThat(receiver.received()).isEmpty();
        proxy.release();
        assertThat(receiver.receive()).isEqualTo(parcel(COUNTED, 1));
    }

    @Test
    void aSilentNetworkKeepsAllAndLosesNothing() throws InterruptedException {
        proxy.hold();
        ordinary.tell(parcel(COUNTED, 1));
        large.tell(parcel(COUNTED, 2));
        until(() -> proxy.holding() >= 2);
        assertThat(receiver.received()).isEmpty();

        proxy.release();

        assertThat(Stream.of(receiver.receive(), receiver.receive()))
                .containsExactlyInAnyOrder(parcel(COUNTED, 1), parcel(COUNTED, 2));
    }

    @Test
    void afterACutTheConnectionsAreMadeAgain() throws InterruptedException {
        int before = proxy.tally().connections(ArteryStream.ORDINARY);
        int severed = proxy.tally().severed();

        proxy.cut();
        probe(ordinary);

        assertThat(proxy.tally().severed() - severed).isGreaterThanOrEqualTo(2);
        assertThat(proxy.tally().connections(ArteryStream.ORDINARY)).isGreaterThan(before);
        until(() -> proxy.tally().connections(ArteryStream.CONTROL) >= 2);
    }

    @Test
    void cutsByChanceComeAsOftenAsAllowedAndLoseWhatWasOnItsWay() throws InterruptedException {
        long before = proxy.tally().met(Trouble.CUT);
        proxy.meet(Troubles.of(SEED).withCuts(0.5, 2));
        int sent = 0;

        while (proxy.tally().met(Trouble.CUT) < before + 2) {
            ordinary.tell(parcel(COUNTED, sent++));
            // A parcel that comes makes room for the next; one that is lost is not waited for.
            receiver.receive(Duration.ofMillis(100));
        }
        probe(ordinary);

        assertThat(sendAll(ordinary)).isEqualTo(parcels());
        assertThat(proxy.tally().met(Trouble.CUT)).isEqualTo(before + 2);
    }

    @Test
    void onlyMessagesAreMeddledWithUnlessTold() throws InterruptedException {
        long dropped = proxy.tally().met(Trouble.DROP);
        proxy.meet(Troubles.of(SEED).with(Trouble.DROP, 1.0));
        try (Correspondent stranger = Correspondent.start(0, 0, ConfigFactory.empty())) {
            stranger.to(proxy.port(), Box.ORDINARY).tell(parcel(COUNTED, 1));
            // No parcel is sent before hands were shaken, on both streams.
            until(() -> proxy.tally().met(Trouble.DROP) == dropped + 1);
        }
        assertThat(proxy.tally().met(Trouble.DROP)).isEqualTo(dropped + 1);

        proxy.meet(Troubles.of(SEED).with(Trouble.DROP, 1.0).on(EnumSet.of(ArteryStream.CONTROL)));
        try (Correspondent stranger = Correspondent.start(0, 0, ConfigFactory.empty())) {
            stranger.to(proxy.port(), Box.ORDINARY).tell(parcel(COUNTED, 1));
            until(() -> proxy.tally().met(Trouble.DROP) > dropped + 1);
        }
    }

    @Test
    void aSeedSaysWhichFramesMeetWhat() {
        Troubles one = Troubles.of(1).with(Trouble.DROP, 0.3).with(Trouble.DUPLICATE, 0.3);
        Troubles other = Troubles.of(2).with(Trouble.DROP, 0.3).with(Trouble.DUPLICATE, 0.3);

        assertThat(fated(one, Trouble.DROP))
                .isEqualTo(fated(one, Trouble.DROP))
                .isNotEqualTo(fated(other, Trouble.DROP));
        assertThat(fated(one, Trouble.DUPLICATE)).doesNotContainAnyElementsOf(fated(one, Trouble.DROP));
    }

    @Test
    void whatIsNotArterysPassesAsItIsAndIsCutAsWell() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                ArteryProxy other = ArteryProxy.to(
                        new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), Troubles.of(SEED));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), other.port());
                Socket served = server.accept()) {
            client.getOutputStream().write("GET / HTTP".getBytes(StandardCharsets.US_ASCII));
            assertThat(served.getInputStream().readNBytes(10)).asString().isEqualTo("GET / HTTP");
            served.getOutputStream().write(200);
            assertThat(client.getInputStream().read()).isEqualTo(200);
            assertThat(other.tally().foreigners()).isEqualTo(1);

            other.cut();

            assertThat(ended(served)).isTrue();
            assertThat(ended(client)).isTrue();
        }
    }

    @Test
    void closedItLeavesNeitherThreadNorPort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            ArteryProxy other = ArteryProxy.to(
                    new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), Troubles.of(SEED));
            int port = other.port();
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
                    Socket served = server.accept()) {
                client.getOutputStream().write(1);
                other.hold();
                other.close();
                assertThat(ended(client)).isTrue();
                assertThat(ended(served)).isTrue();
            }
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().startsWith("proxy " + port));
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    /** Sends the counted parcels, and some last ones behind them, of which one at least arrives in any trouble. */
    private static List<Parcel> sendAll(ActorRef<Parcel> box) throws InterruptedException {
        parcels().forEach(box::tell);
        for (int n = 0; n < 30; n++) {
            box.tell(parcel(LAST, n));
        }
        List<Parcel> come = new ArrayList<>();
        for (Parcel next = receiver.receive(); !isLast(next); next = receiver.receive()) {
            come.add(next);
        }
        return come;
    }

    /** A last one may be damaged too, but not in all of its bytes. */
    private static boolean isLast(Parcel parcel) {
        return bitsThatDiffer(parcel, parcel(LAST, 0)) < Long.SIZE;
    }

    private static List<Integer> fated(Troubles troubles, Trouble trouble) {
        Fates fates = new Fates(troubles);
        List<Integer> numbers = new ArrayList<>();
        for (int n = 0; n < PARCELS; n++) {
            if (fates.next().trouble().equals(Optional.of(trouble))) {
                numbers.add(n);
            }
        }
        return numbers;
    }

    private static List<Parcel> parcels() {
        return IntStream.range(0, PARCELS).mapToObj(n -> parcel(COUNTED, n)).toList();
    }

    /** What it is for, its number, and a filling that differs with what it is for. */
    private static Parcel parcel(byte purpose, int number) {
        byte[] bytes = new byte[BYTES];
        new SplittableRandom(purpose).nextBytes(bytes);
        ByteBuffer.wrap(bytes).put(purpose).putInt(number);
        return new Parcel(bytes);
    }

    private static int bitsThatDiffer(Parcel one, Parcel other) {
        assertThat(one.bytes()).hasSameSizeAs(other.bytes());
        return IntStream.range(0, BYTES)
                .map(at -> Integer.bitCount((one.bytes()[at] ^ other.bytes()[at]) & 0xff))
                .sum();
    }

    /** Whether the other side has ended it, gently or not. */
    private static boolean ended(Socket socket) {
        try {
            socket.setSoTimeout(60_000);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Waits for something that happens on other threads; the limit of the class ends it in vain. */
    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
