/**
 * The event log: every event of every intent as a row of text, with the stock the day began with and every receipt; and
 * {@code festival audit}, which has it proved. {@code simulator/docs/events.md} says what a row means. Open
 * {@code EventLog} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.time}, {@code engine.node},
 * {@code engine.snapshot}, {@code model}, {@code model.buyers}, {@code model.checkout}, {@code model.delivery},
 * {@code model.market}, {@code model.order}, {@code model.payment}, {@code model.sellers}, {@code model.servers},
 * {@code model.warehouses}, {@code result}, {@code study.frame}, {@code study.log.proof}.
 *
 * <p>Next: {@code study.log.proof}, which reads the file and shares nothing with what wrote it.
 */
@NullMarked
package shopping.festival.study.log;

import org.jspecify.annotations.NullMarked;
