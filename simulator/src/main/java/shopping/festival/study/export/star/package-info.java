/**
 * A run as a star schema: facts and dimensions. Open {@code StarSchema} first.
 *
 * <p>Imports nothing yet.
 *
 * <p>Next: {@code study.export}.
 */
@NullMarked
package shopping.festival.study.export.star;

import org.jspecify.annotations.NullMarked;
