package shopping.festival.engine.node;

import shopping.festival.model.flow.Crates;
import shopping.festival.model.order.StageName;

/**
 * Where a node stands.
 *
 * @param partition which of its stage's partitions it is
 * @param crates shared with the other nodes of its actor
 */
record NodePlace(StageName name, int partition, Crates crates) {}
