/** Questions to whole runs. */
package shopping.festival.benchmarks.run;
