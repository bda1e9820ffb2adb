/**
 * From a scenario to a festival of a given size that is ready to run: the market, listed or made from its shape, and
 * every capacity at its scale and with its faults. Open {@code FestivalMaker} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.time}, {@code model}, {@code model.buyers},
 * {@code model.checkout}, {@code model.delivery}, {@code model.market}, {@code model.order}, {@code model.payment},
 * {@code model.sellers}, {@code model.servers}, {@code model.warehouses}, {@code scenario}, {@code scenario.fault},
 * {@code scenario.hocon}.
 *
 * <p>Next: {@code engine}, which runs the festival.
 */
@NullMarked
package shopping.festival.scenario.making;

import org.jspecify.annotations.NullMarked;
