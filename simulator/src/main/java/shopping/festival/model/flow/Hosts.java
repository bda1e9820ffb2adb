package shopping.festival.model.flow;

/**
 * Which partition of each stage hosts which units: where a stage sends its rows. Results never depend on it.
 *
 * @param deliveryOf per warehouse: the partition of the delivery stage that takes its parcels
 */
public record Hosts(
        Partitions buyerLanes,
        Partitions checkoutLanes,
        Partitions offers,
        Partitions paymentLanes,
        Partitions warehouses,
        int[] deliveryOf) {}
