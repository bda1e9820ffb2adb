/**
 * Whether a shop oversold, from its answers, its stock and its books alone. Open {@code Judge} first.
 *
 * <p>Imports {@code study.replay.contract}, {@code study.replay.play}, {@code study.replay.wire}.
 *
 * <p>Next: {@code study.replay}.
 */
@NullMarked
package shopping.festival.study.replay.verdict;

import org.jspecify.annotations.NullMarked;
