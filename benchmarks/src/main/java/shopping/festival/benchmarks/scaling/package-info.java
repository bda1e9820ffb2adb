/**
 * How speed and memory grow: whole runs of the reduced festival over threads, partitions, windows, sizes and offers,
 * the cost model fitted to them, and the page made of both. {@code benchmarks/bin/scaling} runs it.
 */
package shopping.festival.benchmarks.scaling;
