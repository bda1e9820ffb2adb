/**
 * The newsvendor: how much to stock once for a demand that is not known, and what to expect of it. Formulas only;
 * nothing is simulated here and nothing is drawn. Open {@code Newsvendor} first.
 *
 * <p>Imports nothing of ours.
 *
 * <p>Next: {@code study.plan.recommend}.
 */
@NullMarked
package shopping.festival.study.plan.newsvendor;

import org.jspecify.annotations.NullMarked;
