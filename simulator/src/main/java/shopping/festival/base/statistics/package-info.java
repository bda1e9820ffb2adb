/**
 * How sure a mean over replications is: intervals, and when a sample that grows may be looked at. Open {@code Estimate}
 * first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Used by all that compare: {@code study.mix}, {@code study.plan}, {@code study.compare}.
 */
@NullMarked
package shopping.festival.base.statistics;

import org.jspecify.annotations.NullMarked;
