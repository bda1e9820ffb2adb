/**
 * What a small shop meets at a festival that it does not change: the interest in each cell, the buyers its rivals turn
 * away, what those find elsewhere, and the waits before every station. Measured once in the market without the shop and
 * kept. Open {@code Environment} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.text}, {@code base.time}, {@code engine},
 * {@code engine.node}, {@code model}, {@code model.buyers}, {@code model.delivery}, {@code model.market},
 * {@code model.order}, {@code model.sellers}, {@code model.servers}, {@code result}, {@code scenario},
 * {@code scenario.making}, {@code study.frame}, {@code study.run}.
 *
 * <p>Next: {@code study.plan.day}.
 */
@NullMarked
package shopping.festival.study.plan.environment;

import org.jspecify.annotations.NullMarked;
