/**
 * Buyers, the first stage: streams of sessions, what each intent wants, and what buyers do who are turned away. Open
 * {@code BuyersStage} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code model.flow}, {@code model.market},
 * {@code model.order}, {@code model.servers}.
 *
 * <p>Knows no other stage. Next: {@code model.checkout}.
 */
@NullMarked
package shopping.festival.model.buyers;

import org.jspecify.annotations.NullMarked;
