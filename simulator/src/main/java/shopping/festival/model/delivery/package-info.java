/**
 * Delivery, the sixth and last stage: routes, flights, the customs of the ports. Open {@code DeliveryStage} first.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code model.flow}, {@code model.order}, {@code model.servers}.
 *
 * <p>Knows no other stage. An order's way ends here; what was counted of it is in {@code measure}.
 */
@NullMarked
package shopping.festival.model.delivery;

import org.jspecify.annotations.NullMarked;
