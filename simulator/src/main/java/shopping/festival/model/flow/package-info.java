/**
 * How rows travel: rows in one array, batches, calendars in which they wait for their window, the total order of a
 * window, and {@code Stage}, which is all that is ever done with one. No Akka here. Open {@code Stage} first.
 *
 * <p>Imports {@code base.state}, {@code base.time}, {@code model.order}.
 *
 * <p>Next: {@code model.market}, then the stages from {@code model.buyers} on.
 */
@NullMarked
package shopping.festival.model.flow;

import org.jspecify.annotations.NullMarked;
