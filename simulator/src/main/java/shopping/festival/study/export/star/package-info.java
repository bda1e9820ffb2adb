/**
 * A run as a star schema: facts and dimensions. Open {@code StarSchema} first.
 *
 * <p>Imports {@code engine.node}, {@code model}, {@code model.buyers}, {@code model.delivery}, {@code model.market},
 * {@code model.order}, {@code model.sellers}, {@code model.warehouses}, {@code study.export.spill},
 * {@code study.export.table}.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.star;

import org.jspecify.annotations.NullMarked;
