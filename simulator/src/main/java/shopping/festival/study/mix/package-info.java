/**
 * Sweeps over the share of foreign sellers: which festivals to run, how often, and what their measures come to, with
 * intervals. Knows no measure by itself; what a run is worth is told to it.
 *
 * <p>May import everything down to {@code run}. Next: {@code report}.
 */
package shopping.festival.study.mix;
