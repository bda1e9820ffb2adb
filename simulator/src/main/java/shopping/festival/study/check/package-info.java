/**
 * {@code festival check}: what a run of a scenario without errors would be and cost. Open {@code CheckReport} first.
 *
 * <p>Imports {@code base.problems}, {@code base.time}, {@code engine}, {@code engine.node}, {@code engine.snapshot},
 * {@code model}, {@code model.buyers}, {@code model.checkout}, {@code model.delivery}, {@code model.market},
 * {@code model.payment}, {@code model.sellers}, {@code model.servers}, {@code scenario}, {@code study.frame},
 * {@code study.run}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.check;

import org.jspecify.annotations.NullMarked;
