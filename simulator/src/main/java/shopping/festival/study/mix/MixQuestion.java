package shopping.festival.study.mix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.statistics.Looks;
import shopping.festival.scenario.Mechanism;

/**
 * What a sweep compares.
 *
 * @param shares of all interest that go to foreign brands
 * @param bys what moves with the share, empty for interest alone
 * @param supplies empty for all that the scenario allows
 * @param without mechanisms to switch off, each in a sweep of its own
 * @param origins shares by name, empty for the scenario's
 * @param fulfilment shares by mode, empty for the scenario's
 * @param attribution whether the change from end to end is divided among the mechanisms
 * @param sensitivity the assumptions that are varied, empty for none
 */
public record MixQuestion(
        List<Double> shares,
        List<By> bys,
        List<Supply> supplies,
        List<Mechanism> without,
        Optional<Map<String, Double>> origins,
        Optional<Map<String, Double>> fulfilment,
        Looks looks,
        boolean attribution,
        List<Assumption> sensitivity) {

    /** The options by which a user knows the parts of the question; sentences name them. */
    public static final String SHARES = "--foreign-share";

    public static final String BY = "--by";
    public static final String ORIGINS = "--origins";
    public static final String FULFILMENT = "--fulfilment";
    public static final String SUPPLY = "--supply";
    public static final String WITHOUT = "--without";
    public static final String ATTRIBUTION = "--attribution";
    public static final String SENSITIVITY = "--sensitivity";
    public static final String RESUME = "--resume";
}
