/**
 * {@code festival replay --export}: the first requests of a stretch of the day as files for the load tools that people
 * have. Open {@code ToolExport} first.
 *
 * <p>Imports {@code base.problems}, {@code model}, {@code model.market}, {@code model.order}, {@code result},
 * {@code scenario}, {@code study.frame}, {@code study.replay}, {@code study.replay.contract},
 * {@code study.replay.play}, {@code study.replay.timetable}, {@code study.replay.wire}, {@code study.run},
 * {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.replay.tools;

import org.jspecify.annotations.NullMarked;
