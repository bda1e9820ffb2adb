/** Questions to batches: building, merging, sorting. */
package shopping.festival.benchmarks.flow;
