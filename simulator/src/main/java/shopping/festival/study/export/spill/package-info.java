/**
 * What an export sets aside on the disk while the run goes, and joins by intent when it has ended. Open {@code SpilledRun} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.spill;

import org.jspecify.annotations.NullMarked;
