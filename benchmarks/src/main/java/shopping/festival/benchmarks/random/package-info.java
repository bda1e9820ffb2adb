/** Questions to the keyed draws and the samplers. */
package shopping.festival.benchmarks.random;
