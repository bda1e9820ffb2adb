/**
 * The kit that reads HOCON: a group of keys with its defaults behind it, values with their full names and lines, laws,
 * lengths of time, shares, capacities over time. What is wrong is noted and the reading goes on. Open {@code Section}
 * first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.time}.
 *
 * <p>Next: {@code scenario.reading}.
 */
@NullMarked
package shopping.festival.scenario.hocon;

import org.jspecify.annotations.NullMarked;
