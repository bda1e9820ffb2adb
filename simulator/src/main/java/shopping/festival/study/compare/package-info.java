/**
 * {@code festival compare}: two results, or two folders of replications, side by side: what was run, and every measure
 * with its difference, worse first. Open {@code CompareRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code measure.threshold},
 * {@code result}, {@code scenario.hocon}, {@code study.frame}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.compare;

import org.jspecify.annotations.NullMarked;
