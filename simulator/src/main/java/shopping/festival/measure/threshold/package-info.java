/**
 * What a run must keep: the text of a threshold, what it may be about, and whether a run has kept it. Open
 * {@code Threshold} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code base.time}, {@code measure}, {@code model.order}.
 *
 * <p>Next: {@code result.measurable}, which knows what there is to measure, and {@code result.making}, which holds runs
 * against thresholds.
 */
@NullMarked
package shopping.festival.measure.threshold;

import org.jspecify.annotations.NullMarked;
