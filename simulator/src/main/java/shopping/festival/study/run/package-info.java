/**
 * {@code festival run}, and the one door of the library: a result for a scenario, a seed and a scale; then its folder,
 * its page, its sentences. Open {@code Experiment} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.statistics}, {@code base.text}, {@code base.time},
 * {@code engine}, {@code engine.cluster}, {@code engine.node}, {@code engine.snapshot}, {@code measure},
 * {@code measure.threshold}, {@code model}, {@code model.buyers}, {@code model.checkout}, {@code model.flow},
 * {@code model.order}, {@code model.payment}, {@code model.servers}, {@code result}, {@code result.making},
 * {@code result.measurable}, {@code scenario}, {@code scenario.fault}, {@code scenario.hocon}, {@code scenario.making},
 * {@code study.frame}, {@code study.live}, {@code study.log}, {@code study.run.checkpoint}, {@code study.run.nodes},
 * {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}; {@code study.check} and {@code study.mix} play their runs through this door.
 */
@NullMarked
package shopping.festival.study.run;

import org.jspecify.annotations.NullMarked;
