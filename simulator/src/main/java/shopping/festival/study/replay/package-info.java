/**
 * {@code festival replay}: a stretch of the day against a real shop, and whether the shop oversold. Open
 * {@code ReplayRun} first.
 *
 * <p>Imports {@code base.problems}, {@code engine.node}, {@code model}, {@code model.buyers}, {@code model.market},
 * {@code result}, {@code scenario}, {@code study.frame}, {@code study.replay.contract}, {@code study.replay.play},
 * {@code study.replay.timetable}, {@code study.replay.verdict}, {@code study.replay.wire}, {@code study.run},
 * {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.replay;

import org.jspecify.annotations.NullMarked;
