/**
 * Chance that comes in by the front door: keyed draws, laws, samplers. A draw is a pure function of the seed, the key
 * of what it is for, and its purpose; nothing is drawn in the order in which messages happen to arrive.
 *
 * <p>Imports nothing of ours. Next: {@code flow}.
 */
@NullMarked
package shopping.festival.base.random;

import org.jspecify.annotations.NullMarked;
