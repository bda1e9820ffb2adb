/**
 * Checkout, the second stage: the platform's order creation, in lanes with a capacity and bounded queues. Open
 * {@code CheckoutStage} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code model.flow}, {@code model.market},
 * {@code model.order}, {@code model.servers}.
 *
 * <p>Knows no other stage. Next: {@code model.sellers}.
 */
@NullMarked
package shopping.festival.model.checkout;

import org.jspecify.annotations.NullMarked;
