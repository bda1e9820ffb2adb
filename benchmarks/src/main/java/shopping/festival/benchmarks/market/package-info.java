/** Questions to the choice of an offer. */
package shopping.festival.benchmarks.market;
