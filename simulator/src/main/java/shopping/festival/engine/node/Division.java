package shopping.festival.engine.node;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.StageName;
import shopping.festival.model.servers.Failover;
import shopping.festival.model.servers.Lanes;

/** Which partition of each stage hosts which units. Results never depend on it. */
public final class Division {
    private final Hosts hosts;
    private final boolean onOneThread;
    private final Partitions checkoutLanes;
    private final Partitions paymentLanes;
    private final Partitions stretches;
    /** Per block of sellers: its offers' attractiveness. */
    private final double[] blockWork;

    private final Partitions blocks;
    private final WarehouseGroups groups;
    private final int houses;

    /** @param wanted actors of a kind, as far as it has units for them */
    public Division(Festival festival, int wanted) {
        this(festival, wanted, false);
    }

    /** @param onOneThread whether one thread plays all of it, so that a hop between single actors needs no batch either */
    Division(Festival festival, int wanted, boolean onOneThread) {
        this.onOneThread = onOneThread;
        Market market = festival.market();
        this.stretches = Partitions.even(commonBorders(festival), wanted);
        this.blockWork = blockWork(market);
        this.blocks = Partitions.weighted(blockWork, wanted);
        this.groups = WarehouseGroups.of(festival);
        int[] warehouses = groups.spread(wanted);
        this.houses = Arrays.stream(warehouses).max().orElse(0) + 1;
        this.checkoutLanes = scaled(stretches, festival.checkout().lanes().count());
        this.paymentLanes = scaled(stretches, festival.payment().lanes().count());
        this.hosts = new Hosts(
                scaled(stretches, festival.buyers().lanes()), offersOf(blocks, market.blockStarts()), warehouses);
    }

    /**
     * In how many stretches the buyers can be cut so that what checkout and payment do for the buyers of one lies in it too:
     * where all three divisions into lanes have a border. Who is sent to another lane because the own one is down may
     * end up anywhere.
     */
    public static int commonBorders(Festival festival) {
        Lanes checkout = festival.checkout().lanes();
        Lanes payment = festival.payment().lanes();
        if (checkout.failover() != Failover.NONE || payment.failover() != Failover.NONE) {
            return 1;
        }
        return BigInteger.valueOf(festival.buyers().lanes())
                .gcd(BigInteger.valueOf(checkout.count()))
                .gcd(BigInteger.valueOf(payment.count()))
                .intValue();
    }

    private static Partitions scaled(Partitions stretches, int lanes) {
        int each = lanes / stretches.units();
        return Partitions.startingAt(IntStream.rangeClosed(0, stretches.count())
                .map(p -> p == stretches.count() ? lanes : stretches.first(p) * each)
                .toArray());
    }

    private static double[] blockWork(Market market) {
        int[] starts = market.blockStarts();
        double[] work = new double[starts.length - 1];
        for (int b = 0; b < work.length; b++) {
            for (int i = starts[b]; i < starts[b + 1]; i++) {
                work[b] += market.weight(i);
            }
        }
        return work;
    }

    /** Sellers lie in an actor by whole blocks. */
    private static Partitions offersOf(Partitions blocks, int[] starts) {
        int[] firsts = new int[blocks.count() + 1];
        for (int p = 0; p < blocks.count(); p++) {
            firsts[p + 1] = starts[blocks.end(p)];
        }
        return Partitions.startingAt(firsts);
    }

    /** Where the stages send their rows. */
    public Hosts hosts() {
        return hosts;
    }

    /**
     * Whether a hop is local: its rows are written straight into the stage at its end. What comes to the warehouses comes
     * in batches always, since the audit counts what enters there.
     */
    public boolean isLocal(Hop hop) {
        return ActorKind.isLocal(hop)
                || onOneThread && count(hop.from()) == 1 && count(hop.to()) == 1 && hop.to() != StageName.WAREHOUSES;
    }

    /** How many actors of a kind there are. */
    public int count(ActorKind kind) {
        return switch (kind) {
            case BUYERS -> stretches.count();
            case SELLERS -> blocks.count();
            case WAREHOUSES -> houses;
        };
    }

    /** How evenly the work of a kind is divided. */
    public Cut cut(ActorKind kind) {
        return switch (kind) {
            case BUYERS -> {
                double[] work = new double[stretches.units()];
                Arrays.fill(work, 1);
                yield Cut.of(stretches, work, "buyers between two borders that all lanes have in common");
            }
            case SELLERS -> Cut.of(blocks, blockWork, "one block of sellers");
            case WAREHOUSES -> groups.cut(hosts.warehouses(), houses);
        };
    }

    /** How many partitions a stage has. */
    public int count(StageName stage) {
        return count(ActorKind.of(stage));
    }

    /** The units a partition hosts, as people read them. */
    public String describe(StageName stage, int partition) {
        String units = switch (stage) {
            case BUYERS -> range("lanes", hosts.buyerLanes(), partition);
            case CHECKOUT -> range("lanes", checkoutLanes, partition);
            case PAYMENT -> range("lanes", paymentLanes, partition);
            case SELLERS -> range("offers", hosts.offers(), partition);
            case WAREHOUSES, DELIVERY -> "warehouses " + warehousesOf(partition);
        };
        return stage.label() + " " + partition + " (" + units + ")";
    }

    private static String range(String what, Partitions units, int partition) {
        return what + " " + units.first(partition) + "-" + (units.end(partition) - 1);
    }

    private String warehousesOf(int partition) {
        return IntStream.range(0, hosts.warehouses().length)
                .filter(w -> hosts.warehouses()[w] == partition)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }
}
