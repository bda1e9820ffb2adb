/**
 * What an export sets aside on the disk while the run goes, and joins by intent when it has ended. Open {@code SpilledRun} first.
 *
 * <p>Imports {@code base.random}, {@code engine.node}, {@code model}, {@code model.buyers}, {@code model.market},
 * {@code model.order}, {@code study.export.table}.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.spill;

import org.jspecify.annotations.NullMarked;
