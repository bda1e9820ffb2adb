/**
 * What can go wrong, or change for a while, at a festival, and when: what a scenario's faults say. Open {@code Effect} first.
 * {@code Course} tells when.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code model.order}, {@code scenario.hocon}.
 *
 * <p>Next: {@code scenario.making}, which lays them over what they hit.
 */
@NullMarked
package shopping.festival.scenario.fault;

import org.jspecify.annotations.NullMarked;
