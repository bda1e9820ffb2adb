/**
 * What a run must keep: the text of a threshold, what it may be about, and whether a run has kept it. Open
 * {@code Threshold} first.
 *
 * <p>Imports {@code base.time}, {@code measure}, {@code model.order}.
 *
 * <p>Next: {@code scenario}, which reads thresholds, and {@code result.making}, which holds runs against them.
 */
package shopping.festival.measure.threshold;
