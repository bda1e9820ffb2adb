/**
 * Sellers, the third stage: stock per offer and location, reservations, backorders, replenishment. Open
 * {@code SellersStage} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code model.flow}, {@code model.market},
 * {@code model.order}.
 *
 * <p>Knows no other stage. Next: {@code model.payment}.
 */
@NullMarked
package shopping.festival.model.sellers;

import org.jspecify.annotations.NullMarked;
