/**
 * A stage made ready to run: its journal, its audit and its outgoing mail around it, and the windows of the run. Both
 * drivers run the same nodes; no Akka here. Open {@code Node} first.
 *
 * <p>Imports {@code base.time}, {@code engine.audit}, {@code engine.snapshot}, {@code measure}, {@code model},
 * {@code model.buyers}, {@code model.checkout}, {@code model.delivery}, {@code model.flow}, {@code model.market},
 * {@code model.order}, {@code model.payment}, {@code model.sellers}, {@code model.servers}, {@code model.warehouses}.
 *
 * <p>Next: {@code engine.actors} and the inline driver in {@code engine}.
 */
@NullMarked
package shopping.festival.engine.node;

import org.jspecify.annotations.NullMarked;
