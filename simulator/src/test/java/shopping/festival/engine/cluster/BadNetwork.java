package shopping.festival.engine.cluster;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A network between a process of a run and all others that does all that networks do, from a seed. */
public final class BadNetwork implements AutoCloseable {
    private final int target = ArteryProxy.freePort();
    private final ArteryProxy proxy;

    public BadNetwork(long seed) {
        proxy = ArteryProxy.to(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                Troubles.of(seed)
                        .with(Trouble.DROP, 0.03)
                        .with(Trouble.DUPLICATE, 0.03)
                        .with(Trouble.DAMAGE, 0.03)
                        .with(Trouble.DELAY, 0.03)
                        .withDelay(Duration.ofMillis(20))
                        .withCuts(0.02, 20));
    }

    /** Where the process listens that is behind it. */
    public Endpoint endpoint() {
        return new Endpoint("127.0.0.1", target, "127.0.0.1:" + proxy.port());
    }

    /** How often each trouble was met: lost, doubled, damaged, late, all connections cut. */
    public long[] met() {
        Tally tally = proxy.tally();
        return new long[] {
            tally.met(Trouble.DROP),
            tally.met(Trouble.DUPLICATE),
            tally.met(Trouble.DAMAGE),
            tally.met(Trouble.DELAY),
            tally.met(Trouble.CUT)
        };
    }

    @Override
    public void close() {
        proxy.close();
    }
}
