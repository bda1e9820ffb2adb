/**
 * {@code festival plan recommend}: what to stock instead, read off a pass that never runs out and held against the
 * seller's own plan on fresh seeds. Open {@code RecommendRun} first.
 *
 * <p>Imports {@code base.problems}, {@code base.random}, {@code base.statistics}, {@code base.text}, {@code engine}, {@code engine.node},
 * {@code model}, {@code model.market}, {@code model.order}, {@code model.sellers}, {@code result}, {@code scenario},
 * {@code study.frame}, {@code study.plan.day}, {@code study.plan.newsvendor}, {@code study.plan.shop},
 * {@code study.plan.trial}, {@code view.html}, {@code view.text}.
 *
 * <p>Next: {@code cli}.
 */
@NullMarked
package shopping.festival.study.plan.recommend;

import org.jspecify.annotations.NullMarked;
