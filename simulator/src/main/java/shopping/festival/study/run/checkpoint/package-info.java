/**
 * The snapshots of a run on the disk: when one is taken, what stands beside it, and which one a run can go on from. Open
 * {@code CheckpointFolder} first.
 *
 * <p>Imports {@code base.problems}, {@code base.text}, {@code engine.node}, {@code engine.snapshot}, {@code result},
 * {@code study.log}.
 *
 * <p>Next: {@code study.run}, whose runs are kept so.
 */
@NullMarked
package shopping.festival.study.run.checkpoint;

import org.jspecify.annotations.NullMarked;
