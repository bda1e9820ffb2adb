/** Questions to the sellers' stage. */
package shopping.festival.benchmarks.sellers;
