/**
 * Chance that comes in by the front door: keyed draws, laws, samplers. A draw is a pure function of the seed, the key
 * of what it is for, and its purpose; nothing is drawn in the order in which messages happen to arrive. Open
 * {@code Draws} first.
 *
 * <p>Imports {@code base.problems}, {@code base.time}.
 *
 * <p>Next: what an order is, {@code model.order}.
 */
@NullMarked
package shopping.festival.base.random;

import org.jspecify.annotations.NullMarked;
