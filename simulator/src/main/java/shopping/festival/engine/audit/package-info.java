/**
 * The conservation laws, recomputed apart from the stages: what goes over every hop, what every stage says it did with
 * it, where every unit of stock went. A law that does not hold ends the run. Open {@code StageLaws} first.
 *
 * <p>Imports {@code base.random}, {@code base.state}, {@code base.time}, {@code measure}, {@code model.buyers},
 * {@code model.flow}, {@code model.market}, {@code model.order}, {@code model.sellers}.
 *
 * <p>Next: {@code engine.node}, which puts the audit around every stage.
 */
@NullMarked
package shopping.festival.engine.audit;

import org.jspecify.annotations.NullMarked;
