/**
 * Parquet and databases through DuckDB, whose driver is fetched when it is first wanted. Open {@code ParquetSink} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.duck;

import org.jspecify.annotations.NullMarked;
