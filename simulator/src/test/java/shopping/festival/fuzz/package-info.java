/**
 * Inputs that nobody would write, through the door that everybody uses: the command line. Open {@code FuzzTrial} first.
 */
@NullMarked
package shopping.festival.fuzz;

import org.jspecify.annotations.NullMarked;
