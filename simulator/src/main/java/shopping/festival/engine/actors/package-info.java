/**
 * Thin Akka Typed behaviours around the nodes: the window protocol, nothing else. The only place but {@code run} that
 * knows Akka.
 *
 * <p>May import everything from {@code time} to {@code engine}. Next: {@code run}.
 */
package shopping.festival.engine.actors;
