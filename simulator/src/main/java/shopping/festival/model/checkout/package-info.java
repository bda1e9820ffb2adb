/**
 * Checkout, the second stage: the platform's order creation, in lanes with a capacity and bounded queues.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. Next: {@code sellers}.
 */
package shopping.festival.model.checkout;
