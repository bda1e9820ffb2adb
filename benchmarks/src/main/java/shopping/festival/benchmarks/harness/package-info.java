/**
 * What every micro-benchmark shares: a pass with a digest, the profiler that reports it, stages replayed from a
 * recording, and the command that runs them.
 *
 * <p>The packages beside this one mirror the simulator's and hold one question a class.
 */
package shopping.festival.benchmarks.harness;
