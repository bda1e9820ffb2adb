/** Questions to the buyers' stage. */
package shopping.festival.benchmarks.buyers;
