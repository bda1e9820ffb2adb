/**
 * {@code festival export}: the day as tables for other programs, written while the run goes and after it. Open
 * {@code ExportRun} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.export;

import org.jspecify.annotations.NullMarked;
