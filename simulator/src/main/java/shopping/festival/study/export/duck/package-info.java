/**
 * Parquet and databases through DuckDB, whose driver is fetched when it is first wanted. Open {@code ParquetSink} first.
 *
 * <p>Imports {@code base.problems}, {@code result}, {@code study.export.table}.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.duck;

import org.jspecify.annotations.NullMarked;
