/** Questions to the warehouses' stage. */
package shopping.festival.benchmarks.warehouses;
