/**
 * The newsvendor: how much to stock once for a demand that is not known, and what to expect of it. Formulas only; nothing
 * is simulated here and nothing is drawn.
 *
 * <p>May import nothing of the program. Next: whoever recommends a stock.
 */
package shopping.festival.study.plan.newsvendor;
