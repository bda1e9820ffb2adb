/**
 * {@code festival plan import}: exports of shops and warehouses as they come, made into a shop and plans. Open
 * {@code ImportRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code model.market}, {@code scenario}, {@code study.frame},
 * {@code study.plan.history}, {@code study.plan.shop}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.plan.importing;

import org.jspecify.annotations.NullMarked;
