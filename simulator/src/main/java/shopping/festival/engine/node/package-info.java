/**
 * A stage made ready to run: its journal, its audit and its outgoing mail around it. Both drivers, actors and inline,
 * run the same nodes.
 *
 * <p>May import everything from {@code time} to {@code scenario}; no Akka. Next: {@code actors} and {@code run}.
 */
package shopping.festival.engine.node;
