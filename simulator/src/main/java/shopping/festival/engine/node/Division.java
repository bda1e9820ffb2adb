package shopping.festival.engine.node;

import shopping.festival.model.Festival;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.StageName;

/** Which partition of each stage hosts which units. Results never depend on it. */
public final class Division {
    private final Partitions buyerLanes;
    private final Partitions checkoutLanes;
    private final Partitions offers;
    private final Partitions paymentLanes;
    private final Partitions warehouses;
    /** Delivery is divided by units of its own: first the ports, then one for each warehouse inside the country. */
    private final Partitions deliveryUnits;

    private final int[] deliveryOfWarehouse;

    /** @param wanted actors a stage, as far as it has units for them */
    public Division(Festival festival, int wanted) {
        this.buyerLanes = Partitions.even(festival.buyers().lanes(), wanted);
        this.checkoutLanes = Partitions.even(festival.checkout().lanes(), wanted);
        this.offers = offersByBlock(festival.market(), wanted);
        this.paymentLanes = Partitions.even(festival.payment().lanes(), wanted);
        double[] stock = stockShares(festival);
        this.warehouses = Partitions.weighted(stock, wanted);
        DeliveryRules delivery = festival.delivery();
        int ports = delivery.ports().size();
        this.deliveryUnits = Partitions.weighted(deliveryShares(festival, stock), wanted);
        this.deliveryOfWarehouse = new int[festival.warehouses().size()];
        for (int w = 0; w < deliveryOfWarehouse.length; w++) {
            int port = delivery.portOf()[w];
            deliveryOfWarehouse[w] = deliveryUnits.of(port >= 0 ? port : ports + w);
        }
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

    public Partitions buyerLanes() {
        return buyerLanes;
    }

    public Partitions checkoutLanes() {
        return checkoutLanes;
    }

    public Partitions offers() {
        return offers;
    }

    public Partitions paymentLanes() {
        return paymentLanes;
    }

    public Partitions warehouses() {
        return warehouses;
    }

    public int[] deliveryOfWarehouse() {
        return deliveryOfWarehouse;
    }

    /** How many partitions a stage has. */
    public int count(StageName stage) {
        return switch (stage) {
            case BUYERS -> buyerLanes.count();
            case CHECKOUT -> checkoutLanes.count();
            case SELLERS -> offers.count();
            case PAYMENT -> paymentLanes.count();
            case WAREHOUSES -> warehouses.count();
            case DELIVERY -> deliveryUnits.count();
        };
    }

    /** The units a partition hosts, as people read them. */
    public String describe(StageName stage, int partition) {
        Partitions units = switch (stage) {
            case BUYERS -> buyerLanes;
            case CHECKOUT -> checkoutLanes;
            case SELLERS -> offers;
            case PAYMENT -> paymentLanes;
            case WAREHOUSES -> warehouses;
            case DELIVERY -> deliveryUnits;
        };
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
