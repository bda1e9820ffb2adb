/**
 * One shop: what it sells and what it stocks where, as its two spreadsheets say.
 *
 * <p>May import everything down to {@code scenario}. Next: {@code environment}.
 */
package shopping.festival.shop;
