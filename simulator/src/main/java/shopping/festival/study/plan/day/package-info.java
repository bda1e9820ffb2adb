/**
 * One replication of a shop amid its environment: its own demand through the six stages, and what is counted of it.
 * Open {@code ShopRun} first.
 *
 * <p>Imports {@code base.random}, {@code base.time}, {@code engine}, {@code engine.node}, {@code model},
 * {@code model.buyers}, {@code model.checkout}, {@code model.delivery}, {@code model.market}, {@code model.order},
 * {@code model.payment}, {@code model.sellers}, {@code model.warehouses}, {@code result},
 * {@code result.making}, {@code scenario}, {@code study.frame}, {@code study.plan.environment}, {@code study.plan.shop}.
 *
 * <p>Next: {@code study.plan.trial}, which plays many.
 */
@NullMarked
package shopping.festival.study.plan.day;

import org.jspecify.annotations.NullMarked;
