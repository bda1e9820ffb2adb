/**
 * Payment, the fourth stage: lanes with a capacity, patience, declined and never-paid orders. Open {@code PaymentStage}
 * first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code model.flow}, {@code model.order},
 * {@code model.servers}.
 *
 * <p>Knows no other stage. Next: {@code model.warehouses}.
 */
@NullMarked
package shopping.festival.model.payment;

import org.jspecify.annotations.NullMarked;
