/** What {@code festival replay} can send: a shop that costs next to nothing stands at the other end. */
package shopping.festival.benchmarks.replay;
