/**
 * From a scenario file to a scenario, or to everything that is wrong with it: a reader for each section, in the order
 * of an order's way. Open {@code ScenarioReader} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.time}, {@code measure}, {@code model.buyers},
 * {@code model.checkout}, {@code model.delivery}, {@code model.market}, {@code model.order}, {@code model.payment},
 * {@code model.sellers}, {@code model.servers}, {@code model.warehouses}, {@code scenario}, {@code scenario.fault},
 * {@code scenario.hocon}.
 *
 * <p>Next: {@code scenario.making}.
 */
@NullMarked
package shopping.festival.scenario.reading;

import org.jspecify.annotations.NullMarked;
