/**
 * Servers before first-in-first-out queues: the lanes of checkout, payment and customs, and the pickers of a warehouse.
 * Because service is first come first served, a job's start and end are known the moment it arrives, and no queue of
 * orders has to be kept.
 *
 * <p>May import {@code time} and {@code random}. Next: {@code market}.
 */
package shopping.festival.model.servers;
