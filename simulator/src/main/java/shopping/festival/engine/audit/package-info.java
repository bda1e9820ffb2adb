/**
 * The conservation laws, recomputed apart from the stages: what goes over every hop, what every stage says it did with
 * it, where every unit of stock went. A law that does not hold ends the run.
 *
 * <p>May import everything from {@code time} to {@code measure}, but not the stages.
 */
package shopping.festival.engine.audit;
