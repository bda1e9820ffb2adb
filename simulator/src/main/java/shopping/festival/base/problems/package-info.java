/**
 * What a user did wrong, in one form of sentence, collected so that one try tells all of it, thrown as one exception;
 * and what a disk has against a file. Open {@code Problem} first.
 *
 * <p>Imports {@code base.text}.
 *
 * <p>Used by whatever reads: scenarios, spreadsheets, results, options.
 */
@NullMarked
package shopping.festival.base.problems;

import org.jspecify.annotations.NullMarked;
