/**
 * What a run must keep: the text of a threshold, what it may be about, and whether a run has kept it.
 *
 * <p>May import {@code base}, {@code model} and {@code measure}. Next: {@code result.measurable}, which knows what
 * there is to measure, and {@code result.making}, which holds results against thresholds.
 */
package shopping.festival.measure.threshold;
