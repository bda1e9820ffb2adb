package shopping.festival.study.impact;

import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.Experiment;

/**
 * What one {@code festival impact} was asked for.
 *
 * @param experiment the festival with all its faults
 * @param replications 0 for a single run of each setting, with the luck of {@code festival run}
 */
public record ImpactOrder(
        Experiment experiment, ScenarioSource source, int replications, int threads, Session session) {}
