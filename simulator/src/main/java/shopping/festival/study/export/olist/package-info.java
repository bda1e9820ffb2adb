/**
 * A run in the tables of the Brazilian E-Commerce Public Dataset by Olist, for who has learnt with it. Open {@code
 * OlistSchema} first.
 *
 * <p>Imports {@code model}, {@code model.delivery}, {@code model.market}, {@code model.order},
 * {@code study.export.spill}, {@code study.export.table}.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.olist;

import org.jspecify.annotations.NullMarked;
