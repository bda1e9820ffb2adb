/**
 * What results of a scenario can be held against: the names of their numbers, before there is a result. Open {@code
 * CheckedScenario} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code measure.threshold}, {@code model.market},
 * {@code model.order}, {@code result}, {@code scenario}, {@code scenario.hocon}, {@code scenario.reading}.
 *
 * <p>Next: {@code study}, which checks a scenario before it runs it.
 */
@NullMarked
package shopping.festival.result.measurable;

import org.jspecify.annotations.NullMarked;
