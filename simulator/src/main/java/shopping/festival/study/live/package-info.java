/**
 * A day that is watched while it is played, or again: a page, what it is told once a second, and meters for programs. Open
 * {@code LiveDay} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code base.time}, {@code engine}, {@code engine.node},
 * {@code measure}, {@code measure.threshold}, {@code model}, {@code model.buyers}, {@code model.market},
 * {@code model.order}, {@code result}, {@code scenario}, {@code study.frame}, {@code view.html}.
 *
 * <p>Next: {@code study.run}.
 */
@NullMarked
package shopping.festival.study.live;

import org.jspecify.annotations.NullMarked;
