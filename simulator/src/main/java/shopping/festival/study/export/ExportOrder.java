package shopping.festival.study.export;

import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.study.run.Experiment;

/**
 * What one {@code festival export} was asked for.
 *
 * @param sample share of the intents that is told of, above 0 and at most 1
 */
public record ExportOrder(Experiment experiment, ScenarioSource source, Format format, Schema schema, double sample) {}
