/**
 * Text that other people wrote, in the places where some character of it would mean something: on one line, in the cell
 * of a spreadsheet; and by what a text is known again. Open {@code OneLine} first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Used by whatever tells or writes names.
 */
@NullMarked
package shopping.festival.base.text;

import org.jspecify.annotations.NullMarked;
