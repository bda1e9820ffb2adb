/** Questions to the delivery's stage. */
package shopping.festival.benchmarks.delivery;
