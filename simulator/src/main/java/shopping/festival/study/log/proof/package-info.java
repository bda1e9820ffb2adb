/**
 * The proof of an event log: every law of the festival recomputed from the rows of a file alone. It was written from
 * {@code simulator/docs/events.md} and imports nothing of this program, so that a fault of the engine, or of its own
 * audit, cannot hide here.
 */
package shopping.festival.study.log.proof;
