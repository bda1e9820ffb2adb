/**
 * What is wrong and whose fault it is: one sentence form "where: name (value) rule. Advice.", one exception for what a
 * user did wrong, one for what a disk has against a file.
 *
 * <p>Imports nothing of ours. Open {@link shopping.festival.base.problems.Problem} first.
 */
@NullMarked
package shopping.festival.base.problems;

import org.jspecify.annotations.NullMarked;
