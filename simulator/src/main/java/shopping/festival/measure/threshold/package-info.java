/**
 * What a run must keep: the text of a threshold, what it may be about, and whether a run has kept it.
 *
 * <p>May import {@code time}, {@code flow} and {@code measure}. Next: {@code scenario}, which reads thresholds, and
 * {@code report}, which holds results against them.
 */
package shopping.festival.measure.threshold;
