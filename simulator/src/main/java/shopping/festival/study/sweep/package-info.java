/**
 * {@code festival sweep}: one or two keys of a scenario over several values, under the same luck. Open {@code SweepRun}
 * first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code engine},
 * {@code measure.threshold}, {@code model.market}, {@code result}, {@code result.measurable}, {@code scenario},
 * {@code scenario.making}, {@code study.frame}, {@code study.mix}, {@code study.run}, {@code view.html},
 * {@code view.text}.
 */
@NullMarked
package shopping.festival.study.sweep;

import org.jspecify.annotations.NullMarked;
