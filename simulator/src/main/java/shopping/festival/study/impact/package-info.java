/**
 * {@code festival impact}: what the faults of a scenario cost, each and together, under the same luck. Open
 * {@code ImpactRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.time}, {@code engine}, {@code engine.node},
 * {@code measure}, {@code model}, {@code model.buyers}, {@code model.flow}, {@code model.market}, {@code model.order},
 * {@code result}, {@code result.measurable}, {@code scenario}, {@code scenario.hocon}, {@code study.frame},
 * {@code study.run}, {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.impact;

import org.jspecify.annotations.NullMarked;
