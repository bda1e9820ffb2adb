/**
 * {@code festival export}: the day as tables for other programs, written while the run goes and after it. Open
 * {@code ExportRun} first.
 *
 * <p>Imports {@code base.problems}, {@code engine}, {@code engine.node}, {@code measure}, {@code model},
 * {@code model.market}, {@code model.order}, {@code result}, {@code result.measurable}, {@code scenario},
 * {@code study.export.duck}, {@code study.export.olist}, {@code study.export.spill}, {@code study.export.star},
 * {@code study.export.table}, {@code study.frame}, {@code study.run}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.export;

import org.jspecify.annotations.NullMarked;
