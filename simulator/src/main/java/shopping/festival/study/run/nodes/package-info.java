/**
 * Nodes that a run starts itself. Open {@code LocalNodes} first.
 *
 * <p>Imports {@code base.problems}.
 *
 * <p>Next: {@code study.run}.
 */
@NullMarked
package shopping.festival.study.run.nodes;

import org.jspecify.annotations.NullMarked;
