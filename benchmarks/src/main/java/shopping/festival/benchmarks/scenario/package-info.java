/** Questions to scenarios and the markets made from them. */
package shopping.festival.benchmarks.scenario;
