package shopping.festival.model.flow;

import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;

/**
 * Where a stage stands: what is the same for all six of them.
 *
 * @param draws the luck of the intents
 * @param journal where it writes down what happens
 * @param hosts where it sends its rows
 * @param partition which of its stage's partitions it is
 */
public record Site(IntentDraws draws, Journal journal, Hosts hosts, int partition) {

    /** Whether the buyer of an intent is hosted here, and with it what checkout and payment do for it. */
    public boolean hostsBuyerOf(long id) {
        return hosts.buyerLanes().of(IntentId.lane(id)) == partition;
    }

    public boolean hostsOffer(int offer) {
        return hosts.offers().of(offer) == partition;
    }

    public boolean hostsWarehouse(int warehouse) {
        return hosts.warehouses()[warehouse] == partition;
    }

    /** The first of so many lanes of a platform that serves the buyers hosted here. */
    public int firstLaneOf(int lanes) {
        return laneOf(lanes, hosts.buyerLanes().first(partition));
    }

    /** The lane after the last one that does. */
    public int endLaneOf(int lanes) {
        return laneOf(lanes, hosts.buyerLanes().end(partition));
    }

    /** Buyers are cut where platforms are cut too, so that nothing is left over. */
    private int laneOf(int lanes, int buyerLane) {
        return (int) ((long) lanes * buyerLane / hosts.buyerLanes().units());
    }
}
