/**
 * A run in the tables of the Brazilian E-Commerce Public Dataset by Olist, for who has learnt with it. Open {@code
 * OlistSchema} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.olist;

import org.jspecify.annotations.NullMarked;
