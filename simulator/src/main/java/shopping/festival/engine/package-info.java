/**
 * Runs a festival: the choice between the two drivers, the inline one, and replications side by side. Open
 * {@code FestivalRun} first.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code engine.actors}, {@code engine.cluster},
 * {@code engine.node}, {@code engine.snapshot}, {@code measure}, {@code model}, {@code model.flow},
 * {@code model.order}.
 *
 * <p>Next: {@code result.making}, which makes a result of the outcome.
 */
@NullMarked
package shopping.festival.engine;

import org.jspecify.annotations.NullMarked;
