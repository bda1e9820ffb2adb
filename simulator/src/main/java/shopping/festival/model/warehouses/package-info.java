/**
 * Warehouses, the fifth stage: pickers by shift before one queue, packing, truck departures.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. Next: {@code delivery}.
 */
package shopping.festival.model.warehouses;
