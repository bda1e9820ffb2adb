/**
 * The tables of an export: columns of numbers, batches of rows, and what CSV makes of them. Open {@code Table} first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.table;

import org.jspecify.annotations.NullMarked;
