/**
 * A seller's spreadsheets: the shop's products and plans of its stock, read as they come out of a spreadsheet program,
 * every error at once, and written so that they can be read again. Open {@code Shop} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.text}, {@code model.checkout},
 * {@code model.delivery}, {@code model.market}, {@code model.sellers}, {@code scenario}, {@code view.text}.
 *
 * <p>Next: {@code study.plan.environment}.
 */
@NullMarked
package shopping.festival.study.plan.shop;

import org.jspecify.annotations.NullMarked;
