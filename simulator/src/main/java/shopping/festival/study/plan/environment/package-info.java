/**
 * What a small shop meets at a festival that it does not change: the interest in each cell, the buyers its rivals turn
 * away, what those find elsewhere, and the waits before every station. Measured once in the market without the shop and
 * kept.
 *
 * <p>May import everything down to {@code run}. Next: {@code plan}.
 */
package shopping.festival.study.plan.environment;
