/**
 * The proof of an event log: every law of the festival recomputed from the rows of a file alone. It was written from
 * {@code simulator/docs/events.md}, so that a fault of the engine, or of its own audit, cannot hide here. Open
 * {@code LogProof} first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Next: {@code study.log}, which tells what came out.
 */
@NullMarked
package shopping.festival.study.log.proof;

import org.jspecify.annotations.NullMarked;
