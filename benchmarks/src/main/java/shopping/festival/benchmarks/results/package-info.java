/**
 * Measured figures as they are kept: a small file each in {@code benchmarks/results}, written by the command that
 * measured it, and the page {@code benchmarks/RESULTS.md} made from them all.
 */
package shopping.festival.benchmarks.results;
