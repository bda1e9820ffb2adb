/**
 * Measuring: the digest, counts, timelines, ledgers, latency histograms and the stations where orders wait. Open {@code
 * Recorder} first, which writes them, then {@code Measures}, from which they are read.
 *
 * <p>May import everything from {@code time} to {@code market}. It sits behind the {@code Journal} the stages write to.
 */
package shopping.festival.measure;
