/**
 * Servers before first-in-first-out queues: the lanes of checkout, payment and customs, and the pickers of a warehouse.
 * Because service is first come, first served, a job's start and end are known the moment it arrives, and no queue of
 * orders has to be kept. Open {@code Lane} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code model.order}.
 *
 * <p>Next: the stages that have queues, {@code model.checkout} first.
 */
@NullMarked
package shopping.festival.model.servers;

import org.jspecify.annotations.NullMarked;
