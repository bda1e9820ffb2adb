/**
 * Virtual time: microseconds since the opening bell, curves and schedules over the day, windows.
 *
 * <p>Imports nothing of ours. Next on an order's way: chance ({@code random}), then {@code flow}.
 */
@NullMarked
package shopping.festival.base.time;

import org.jspecify.annotations.NullMarked;
