/**
 * Who orders what when, and what buyers do next: told by the engine's own buyers. Open {@code Buyers} first.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code engine.node}, {@code model}, {@code model.buyers},
 * {@code model.checkout}, {@code model.flow}, {@code model.market}, {@code model.order}, {@code model.payment},
 * {@code model.sellers}, {@code model.servers}.
 *
 * <p>Next: {@code study.replay.play}.
 */
@NullMarked
package shopping.festival.study.replay.timetable;

import org.jspecify.annotations.NullMarked;
