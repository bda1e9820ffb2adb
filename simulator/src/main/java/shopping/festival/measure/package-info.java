/**
 * Measuring: the digest, counts, timelines, ledgers, latency histograms and the stations where orders wait.
 *
 * <p>May import everything from {@code time} to {@code market}. It sits behind the {@code Journal} the stages write to.
 */
package shopping.festival.measure;
