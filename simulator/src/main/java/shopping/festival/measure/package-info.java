/**
 * Measuring: the digest, counts, timelines, ledgers, latency histograms and the stations where orders wait. It sits
 * behind the journal the stages write to, and adds up in any order and grouping: {@code Recorder} writes,
 * {@code Measures} are read. Open {@code Recorder} first.
 *
 * <p>Imports {@code base.state}, {@code base.time}, {@code model.flow}, {@code model.order}.
 *
 * <p>Next: {@code result}, which makes a result of it.
 */
@NullMarked
package shopping.festival.measure;

import org.jspecify.annotations.NullMarked;
