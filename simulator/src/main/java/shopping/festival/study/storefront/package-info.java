/**
 * A small shop that a load generator is pointed at, on a real database. Open {@code Storefront} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code study.live}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.storefront;

import org.jspecify.annotations.NullMarked;
