/**
 * HTTP requests over connections that are kept alive, on one thread. Open {@code HttpWire} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code study.replay.contract}.
 *
 * <p>Next: {@code study.replay.play}.
 */
@NullMarked
package shopping.festival.study.replay.wire;

import org.jspecify.annotations.NullMarked;
