/**
 * Sends what buyers do, when they would do it, and keeps what came of it. Open {@code Player} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code model.order}, {@code study.replay.contract},
 * {@code study.replay.timetable}, {@code study.replay.wire}.
 *
 * <p>Next: {@code study.replay.verdict}.
 */
@NullMarked
package shopping.festival.study.replay.play;

import org.jspecify.annotations.NullMarked;
