package shopping.festival.study.mix;

import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.study.frame.Session;

/**
 * How a sweep is run.
 *
 * @param source of the scenario whose shares are moved
 * @param seed of all chance, common to all settings
 */
public record MixOrder(
        ScenarioSource source, long seed, double scale, int threads, Session session, CommandTyped typed) {}
