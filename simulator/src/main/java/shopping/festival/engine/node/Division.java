package shopping.festival.engine.node;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
    private final Map<ActorKind, Cut> cuts = new EnumMap<>(ActorKind.class);

    /** @param wanted actors of a kind, as far as it has units for them */
    public Division(Festival festival, int wanted) {
        this(festival, wanted, false);
    }

    /** @param onOneThread whether one thread plays all of it, so that a hop between single actors needs no batch either */
    Division(Festival festival, int wanted, boolean onOneThread) {
        this.onOneThread = onOneThread;
        int borders = commonBorders(festival);
        Partitions stretches = Partitions.even(borders, wanted);
        WarehouseGroups groups = WarehouseGroups.of(festival);
        Partitions offers = offersByBlock(festival.market(), wanted);
        int[] warehouses = groups.spread(wanted);
        this.checkoutLanes = scaled(stretches, festival.checkout().lanes().count());
        this.paymentLanes = scaled(stretches, festival.payment().lanes().count());
        this.hosts = new Hosts(scaled(stretches, festival.buyers().lanes()), offers, warehouses);
        int houses = Arrays.stream(warehouses).max().orElse(0) + 1;
        cuts.put(ActorKind.BUYERS, buyersCut(stretches));
        cuts.put(ActorKind.SELLERS, offersCut(festival.market(), offers));
        cuts.put(ActorKind.WAREHOUSES, groups.cut(warehouses, houses));
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

    private static Cut buyersCut(Partitions stretches) {
        double[] work = new double[stretches.count()];
        Arrays.setAll(work, p -> stretches.end(p) - stretches.first(p));
        return Cut.of(work, "buyers between two borders that all lanes have in common", 1);
    }

    private static Cut offersCut(Market market, Partitions offers) {
        double[] work = new double[offers.count()];
        for (int offer = 0; offer < market.offers(); offer++) {
            work[offers.of(offer)] += market.weight(offer);
        }
        int[] starts = market.blockStarts();
        double heaviest = 0;
        for (int b = 0; b + 1 < starts.length; b++) {
            double block = 0;
            for (int offer = starts[b]; offer < starts[b + 1]; offer++) {
                block += market.weight(offer);
            }
            heaviest = Math.max(heaviest, block);
        }
        return Cut.of(work, "one block of sellers", heaviest);
    }

    private static Partitions scaled(Partitions stretches, int lanes) {
        int each = lanes / stretches.units();
        return Partitions.startingAt(IntStream.rangeClosed(0, stretches.count())
                .map(p -> p == stretches.count() ? lanes : stretches.first(p) * each)
                .toArray());
    }

    /** Ranges of whole blocks of sellers with about the same attractiveness. */
    private static Partitions offersByBlock(Market market, int wanted) {
        int[] starts = market.blockStarts();
        double[] weights = new double[starts.length - 1];
        for (int b = 0; b < weights.length; b++) {
            for (int i = starts[b]; i < starts[b + 1]; i++) {
                weights[b] += market.weight(i);
            }
        }
        Partitions blocks = Partitions.weighted(weights, wanted);
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
        return cut(kind).shares().length;
    }

    /** How evenly the work of a kind is divided. */
    public Cut cut(ActorKind kind) {
        return Objects.requireNonNull(cuts.get(kind), "cut");
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
