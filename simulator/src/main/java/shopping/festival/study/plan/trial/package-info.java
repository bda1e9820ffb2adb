/**
 * {@code festival plan}: what each of a seller's plans earns, which is better, how sure that is, and why items ran out,
 * from the files to the folder, the page and the sentences. Open {@code PlanRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.statistics}, {@code base.text}, {@code base.time},
 * {@code engine}, {@code engine.node}, {@code model.checkout}, {@code model.market}, {@code model.order},
 * {@code model.sellers}, {@code result}, {@code scenario}, {@code study.frame}, {@code study.plan.day},
 * {@code study.plan.environment}, {@code study.plan.shop}, {@code study.run}, {@code view.html}, {@code view.text}.
 */
@NullMarked
package shopping.festival.study.plan.trial;

import org.jspecify.annotations.NullMarked;
