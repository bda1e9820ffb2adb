/**
 * What can go wrong, or change for a while, at a festival, and when: what a scenario's faults say. Open {@code Effect} first.
 *
 * <p>Imports {@code base.time}, {@code model.order}.
 */
@NullMarked
package shopping.festival.scenario.fault;

import org.jspecify.annotations.NullMarked;
