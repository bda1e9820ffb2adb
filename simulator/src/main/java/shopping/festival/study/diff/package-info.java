/**
 * {@code festival diff}: what tells two runs apart, the first minute of intents whose digests differ, and the first
 * intent of it whose events do, with both its histories. Open {@code DiffRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code base.time}, {@code engine}, {@code engine.node},
 * {@code model}, {@code model.buyers}, {@code model.delivery}, {@code model.market}, {@code model.order},
 * {@code model.warehouses}, {@code result}, {@code result.measurable}, {@code scenario}, {@code scenario.hocon},
 * {@code study.frame}, {@code study.log}, {@code study.run}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.diff;

import org.jspecify.annotations.NullMarked;
