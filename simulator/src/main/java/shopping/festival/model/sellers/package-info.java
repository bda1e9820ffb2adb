/**
 * Sellers, the third stage: stock per offer and location, reservations, backorders, replenishment.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. Next: {@code payment}.
 */
package shopping.festival.model.sellers;
