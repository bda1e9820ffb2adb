/** Whether the harness may be believed. */
package shopping.festival.benchmarks.baseline;
