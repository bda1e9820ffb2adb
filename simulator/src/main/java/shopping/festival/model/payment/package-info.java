/**
 * Payment, the fourth stage: lanes with a capacity, patience, declined and never-paid orders.
 *
 * <p>May import everything from {@code time} to {@code market}, no other stage. Next: {@code warehouses}.
 */
package shopping.festival.model.payment;
