/**
 * What a scenario file says, as immutable records in groups with names: everything but the market and the speeds, which
 * depend on the scale. Open {@code Scenario} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.statistics}, {@code base.text}, {@code base.time},
 * {@code measure}, {@code model.buyers}, {@code model.checkout}, {@code model.delivery}, {@code model.market},
 * {@code model.order}, {@code model.payment}, {@code model.sellers}, {@code model.servers}, {@code model.warehouses},
 * {@code scenario.fault}, {@code scenario.hocon}.
 *
 * <p>Next: {@code scenario.reading}, which fills them, and {@code scenario.making}, which makes a festival of them.
 */
@NullMarked
package shopping.festival.scenario;

import org.jspecify.annotations.NullMarked;
