/**
 * {@code festival scenarios}: the scenarios that are shipped, each with its question and what to expect. Open
 * {@code Catalogue} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code result}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.catalogue;

import org.jspecify.annotations.NullMarked;
