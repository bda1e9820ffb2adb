package shopping.festival.model.flow;

/**
 * Which partition of each stage hosts which units: where a stage sends its rows. Results never depend on it.
 *
 * @param warehouses per warehouse: the partition that hosts it, and delivers what it ships
 */
public record Hosts(Partitions buyerLanes, Partitions offers, int[] warehouses) {}
