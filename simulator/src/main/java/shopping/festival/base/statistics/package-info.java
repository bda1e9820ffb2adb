/**
 * How sure a mean over replications is: intervals, and when a sample that grows may be looked at.
 *
 * <p>Imports nothing of this program. Used by all that compare: {@code mix}, {@code plan}.
 */
@NullMarked
package shopping.festival.base.statistics;

import org.jspecify.annotations.NullMarked;
