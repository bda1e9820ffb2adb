/**
 * The shop that is replayed against: its address, the requests of a purchase, and what their answers mean. Open
 * {@code TargetFile} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code scenario.hocon}.
 *
 * <p>Next: {@code study.replay.play}.
 */
@NullMarked
package shopping.festival.study.replay.contract;

import org.jspecify.annotations.NullMarked;
