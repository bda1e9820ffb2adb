package shopping.festival.engine.cluster;

import shopping.festival.engine.node.EngineCounts;
import shopping.festival.engine.snapshot.Snapshot;

/**
 * A run that several processes have played to its end.
 *
 * @param last the state of all of them
 */
public record PlayedOut(Snapshot last, EngineCounts counts) {}
