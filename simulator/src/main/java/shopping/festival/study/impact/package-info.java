/**
 * {@code festival impact}: what the faults of a scenario cost, each and together, under the same luck. Open
 * {@code ImpactRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.time}, {@code engine}, {@code measure},
 * {@code model}, {@code model.delivery}, {@code model.flow}, {@code model.order}, {@code model.warehouses},
 * {@code result}, {@code result.measurable}, {@code scenario}, {@code scenario.fault}, {@code study.frame},
 * {@code study.run}, {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.impact;

import org.jspecify.annotations.NullMarked;
