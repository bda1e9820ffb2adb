/**
 * {@code festival impact}: what the faults of a scenario cost, each and together, under the same luck. Open
 * {@code ImpactRun} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.impact;

import org.jspecify.annotations.NullMarked;
