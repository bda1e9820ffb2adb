/**
 * What a thing keeps, told word by word, so that it can be written down and had back. Open {@code Tape} first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Used by whatever lasts longer than a window: servers, stock, counts.
 */
@NullMarked
package shopping.festival.base.state;

import org.jspecify.annotations.NullMarked;
