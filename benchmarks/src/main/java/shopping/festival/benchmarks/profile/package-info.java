/** Answers read from a flight recording. {@code benchmarks/bin/profile} makes one and asks. */
package shopping.festival.benchmarks.profile;
