/**
 * An order as all stages know it: its number, its attributes in one {@code long}, the hops it takes, what can happen to
 * it, why it may be lost, and the journal in which stages write that down. Open {@code Hop} first.
 *
 * <p>Imports {@code base.random}.
 *
 * <p>Next: {@code model.flow}, how orders travel.
 */
@NullMarked
package shopping.festival.model.order;

import org.jspecify.annotations.NullMarked;
