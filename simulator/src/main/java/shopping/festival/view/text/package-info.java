/**
 * For people at a terminal, and knowing no festival: numbers in words, estimates with their intervals, tables. Open
 * {@code People} first.
 *
 * <p>Imports {@code base.statistics}, {@code base.text}, {@code base.time}.
 *
 * <p>Used by {@code study}.
 */
@NullMarked
package shopping.festival.view.text;

import org.jspecify.annotations.NullMarked;
