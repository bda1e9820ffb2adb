/**
 * The reduced festival (model R): one small model in several programs, so that this one and its peers are timed on the
 * same work. {@code benchmarks/bin/peers} runs and compares them.
 *
 * <p>The peers may import nothing of the simulator: that their counts agree with ours is the proof that both are right.
 * Only {@code FestivalMain} and what it needs know our own program.
 */
package shopping.festival.benchmarks.peers;
