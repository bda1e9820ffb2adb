/**
 * What all questions share: where a command speaks, the folder it fills whole or not at all, how far it has come, how
 * it is broken off, and the exit code. Open {@code FolderWork} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.time}, {@code engine}, {@code engine.cluster},
 * {@code engine.node}, {@code model}, {@code model.buyers}, {@code model.checkout}, {@code model.market},
 * {@code model.order}, {@code model.payment}, {@code model.sellers}, {@code model.servers}, {@code model.warehouses},
 * {@code result}, {@code view.text}.
 *
 * <p>Next: the questions, {@code study.run} first.
 */
@NullMarked
package shopping.festival.study.frame;

import org.jspecify.annotations.NullMarked;
