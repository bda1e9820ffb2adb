/**
 * Thin Akka Typed behaviours around the nodes: the window protocol, nothing else. Only it and {@code engine.cluster} know
 * Akka. Open {@code FestivalActor} first.
 *
 * <p>Imports {@code base.time}, {@code engine.node}, {@code engine.snapshot}, {@code measure}, {@code model.flow},
 * {@code model.order}.
 *
 * <p>Next: {@code engine.cluster}, which lets them live in several processes, and {@code engine}.
 */
@NullMarked
package shopping.festival.engine.actors;

import org.jspecify.annotations.NullMarked;
