/**
 * {@code festival mix}, the sweep over the share of foreign sellers: which festivals to run, how often, what their
 * measures come to, with intervals, and how that is told. Open {@code MixRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code engine}, {@code engine.node},
 * {@code measure}, {@code model}, {@code model.market}, {@code model.order}, {@code result}, {@code result.measurable},
 * {@code scenario}, {@code study.frame}, {@code study.run}, {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.mix;

import org.jspecify.annotations.NullMarked;
