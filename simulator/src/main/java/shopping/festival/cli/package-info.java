/**
 * The command line: picocli commands and their options, handed to the questions in {@code study}. Nothing is worked out
 * here. Open {@code FestivalCommand} first.
 *
 * <p>Imports {@code base.problems}, {@code base.statistics}, {@code base.text}, {@code engine}, {@code engine.cluster},
 * {@code engine.node}, {@code measure.threshold}, {@code model.market}, {@code result}, {@code result.measurable},
 * {@code scenario}, {@code scenario.hocon}, {@code scenario.reading}, {@code study.catalogue}, {@code study.check},
 * {@code study.compare}, {@code study.diff}, {@code study.export}, {@code study.frame}, {@code study.impact},
 * {@code study.live}, {@code study.log}, {@code study.mix}, {@code study.plan.environment},
 * {@code study.plan.importing}, {@code study.plan.recommend}, {@code study.plan.shop}, {@code study.plan.trial},
 * {@code study.replay}, {@code study.replay.contract}, {@code study.replay.timetable}, {@code study.replay.tools},
 * {@code study.run}, {@code study.run.checkpoint}, {@code study.storefront}, {@code study.sweep}, {@code view.text}.
 *
 * <p>Nobody imports it.
 */
@NullMarked
package shopping.festival.cli;

import org.jspecify.annotations.NullMarked;
