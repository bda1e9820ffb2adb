/**
 * Virtual time: microseconds since the opening bell, curves and schedules over the day, windows. Open
 * {@code VirtualTime} first.
 *
 * <p>Imports {@code base.problems}.
 *
 * <p>Next: chance, {@code base.random}.
 */
@NullMarked
package shopping.festival.base.time;

import org.jspecify.annotations.NullMarked;
