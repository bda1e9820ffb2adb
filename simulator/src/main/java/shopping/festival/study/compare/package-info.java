/**
 * Two results, or two folders of replications, side by side: what was run, and every measure with its difference.
 *
 * <p>May import everything from {@code time} to {@code report}. Next: {@code cli}.
 */
package shopping.festival.study.compare;
