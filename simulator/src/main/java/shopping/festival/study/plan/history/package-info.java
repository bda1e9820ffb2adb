/**
 * A forecast of a festival's day from a shop's daily sales: days without stock put right, a method chosen on days that
 * were held out, the lift of a festival. Open {@code Forecaster} first.
 *
 * <p>Imports {@code study.plan.shop}.
 *
 * <p>Next: {@code study.plan.importing}.
 */
@NullMarked
package shopping.festival.study.plan.history;

import org.jspecify.annotations.NullMarked;
