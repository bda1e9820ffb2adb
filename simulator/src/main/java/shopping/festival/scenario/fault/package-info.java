/** What can go wrong, or change for a while, at a festival, and when: what a scenario's faults say. */
@NullMarked
package shopping.festival.scenario.fault;

import org.jspecify.annotations.NullMarked;
