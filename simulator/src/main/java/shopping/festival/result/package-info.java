/**
 * What a run leaves: the result as a tree of records, its files and its folder, written whole or not at all. Open
 * {@code FestivalResult} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code base.time}, {@code engine.node}, {@code measure}, {@code measure.threshold},
 * {@code model.order}, {@code scenario}.
 *
 * <p>Next: {@code result.making}, which makes it, and {@code study}, which tells it.
 */
@NullMarked
package shopping.festival.result;

import org.jspecify.annotations.NullMarked;
