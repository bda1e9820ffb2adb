/**
 * Delivery, the sixth and last stage: routes, flights, the customs of the ports.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. What is counted ends here.
 */
package shopping.festival.model.delivery;
