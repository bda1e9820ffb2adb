/**
 * What happens to an order: the rules of all six stages, the market and the mixed seed in one immutable value that is
 * ready to run. The packages below stand in an order's way, {@code order} and {@code flow} first; nothing here reads a
 * clock or draws a number that is not keyed. Open {@code Festival} first.
 *
 * <p>Imports {@code model.buyers}, {@code model.checkout}, {@code model.delivery}, {@code model.market},
 * {@code model.order}, {@code model.payment}, {@code model.sellers}, {@code model.servers}, {@code model.warehouses}.
 *
 * <p>Next: {@code measure}, which counts, and {@code engine}, which runs it.
 */
@NullMarked
package shopping.festival.model;

import org.jspecify.annotations.NullMarked;
