/**
 * Warehouses, the fifth stage: pickers by shift before one queue, packing, truck departures. Open
 * {@code WarehousesStage} first.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code model.flow}, {@code model.market}, {@code model.order},
 * {@code model.servers}.
 *
 * <p>Knows no other stage. Next: {@code model.delivery}.
 */
@NullMarked
package shopping.festival.model.warehouses;

import org.jspecify.annotations.NullMarked;
