package shopping.festival.engine.node;

import java.util.stream.IntStream;
import shopping.festival.model.Festival;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.flow.Hosts;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.StageName;

/** Which partition of each stage hosts which units. Results never depend on it. */
public final class Division {
    private final Hosts hosts;
    /** Delivery is divided by units of its own: first the ports, then one for each warehouse inside the country. */
    private final Partitions deliveryUnits;

    /** @param wanted actors a stage, as far as it has units for them */
    public Division(Festival festival, int wanted) {
        double[] stock = stockShares(festival);
        this.deliveryUnits = Partitions.weighted(deliveryShares(festival, stock), wanted);
        this.hosts = new Hosts(
                Partitions.even(festival.buyers().lanes(), wanted),
                Partitions.even(festival.checkout().lanes().count(), wanted),
                offersByBlock(festival.market(), wanted),
                Partitions.even(festival.payment().lanes().count(), wanted),
                Partitions.weighted(stock, wanted),
                deliveryOf(festival.delivery()));
    }

    private int[] deliveryOf(DeliveryRules delivery) {
        int[] portOf = delivery.portOf();
        int ports = delivery.ports().size();
        return IntStream.range(0, portOf.length)
                .map(w -> deliveryUnits.of(portOf[w] >= 0 ? portOf[w] : ports + w))
                .toArray();
    }

    /** How much of the stock lies in each warehouse: a guess at the work it will have. */
    private static double[] stockShares(Festival festival) {
        double[] units = new double[festival.warehouses().size()];
        for (int r = 0; r < festival.market().records(); r++) {
            units[festival.market().warehouseOf(r)] += festival.stock().initial()[r] + 1;
        }
        return units;
    }

    private static double[] deliveryShares(Festival festival, double[] stock) {
        int ports = festival.delivery().ports().size();
        double[] shares = new double[ports + stock.length];
        for (int w = 0; w < stock.length; w++) {
            int port = festival.delivery().portOf()[w];
            shares[port >= 0 ? port : ports + w] += stock[w];
        }
        return shares;
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

    /** How many partitions a stage has. */
    public int count(StageName stage) {
        return units(stage).count();
    }

    private Partitions units(StageName stage) {
        return switch (stage) {
            case BUYERS -> hosts.buyerLanes();
            case CHECKOUT -> hosts.checkoutLanes();
            case SELLERS -> hosts.offers();
            case PAYMENT -> hosts.paymentLanes();
            case WAREHOUSES -> hosts.warehouses();
            case DELIVERY -> deliveryUnits;
        };
    }

    /** The units a partition hosts, as people read them. */
    public String describe(StageName stage, int partition) {
        Partitions units = units(stage);
        String what = switch (stage) {
            case SELLERS -> "offers";
            case WAREHOUSES -> "warehouses";
            case DELIVERY -> "ports and routes";
            default -> "lanes";
        };
        return stage.label() + " " + partition + " (" + what + " " + units.first(partition) + "-"
                + (units.end(partition) - 1) + ")";
    }
}
