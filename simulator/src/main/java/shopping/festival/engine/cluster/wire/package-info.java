/**
 * What two processes of one run tell each other, as frames that may be lost, doubled or damaged on their way and arrive
 * all the same, once and in their order. Open {@code Wire} first.
 *
 * <p>Imports {@code base.problems}, {@code base.time}, {@code engine.actors}, {@code engine.node}, {@code measure},
 * {@code model.flow}, {@code model.order}.
 *
 * <p>Next: {@code engine.cluster}.
 */
@NullMarked
package shopping.festival.engine.cluster.wire;

import org.jspecify.annotations.NullMarked;
