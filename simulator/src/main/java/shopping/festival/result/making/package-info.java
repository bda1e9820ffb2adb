/**
 * Makes a result of the closed books of a run: a class for each group of its tables. Open {@code ResultMaker} first.
 *
 * <p>Imports {@code base.text}, {@code base.time}, {@code engine}, {@code engine.node}, {@code measure},
 * {@code measure.threshold}, {@code model}, {@code model.buyers}, {@code model.checkout}, {@code model.delivery},
 * {@code model.flow}, {@code model.market}, {@code model.order}, {@code model.payment}, {@code model.sellers},
 * {@code model.servers}, {@code model.warehouses}, {@code result}, {@code scenario}.
 *
 * <p>Next: {@code study.run}, the one door through which a result is asked for.
 */
@NullMarked
package shopping.festival.result.making;

import org.jspecify.annotations.NullMarked;
