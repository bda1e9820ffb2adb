/**
 * The gate: is a change slower than its base, and does it do the same? Exact things first, then time by interleaved
 * pairs of forks, and an honest "inconclusive" on a machine that cannot tell. {@code benchmarks/bin/gate} runs it.
 *
 * <p>Only {@code GateFork} knows the simulator: it is what runs inside a fork, against either build.
 */
package shopping.festival.benchmarks.gate;
