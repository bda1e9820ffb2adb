package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shopping.festival.base.text.TextDigest;
import shopping.festival.result.Program;
import shopping.festival.scenario.Mechanism;
import shopping.festival.view.text.People;

/**
 * What the runs of a sweep depend on, by the names a user knows: runs of the same question can be put together. How many
 * replications were asked for is no part of it, since replication j is the same festival among any number.
 */
record KeptQuestion(Map<String, String> parts) {

    /** What only a sum tells: whatever else a scenario or its settings say. */
    private static final String SETTINGS = "the settings";

    static KeptQuestion of(MixScenarios scenarios, MixQuestion asked, MixOrder order) {
        MixPlan plan = scenarios.plan();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("the program", Program.version() + " " + Program.commit());
        parts.put("the scenario", scenarios.base().name());
        parts.put("the text of the scenario", TextDigest.of(scenarios.base().resolved()));
        parts.put("--seed", Long.toString(order.seed()));
        parts.put("--scale", People.plain(order.scale()));
        parts.put(MixQuestion.SHARES, plan.shares().stream().map(People::plain).collect(Collectors.joining(",")));
        parts.put(MixQuestion.BY, plan.bys().stream().map(By::label).collect(Collectors.joining(",")));
        parts.put(
                MixQuestion.SUPPLY, plan.supplies().stream().map(Supply::label).collect(Collectors.joining(",")));
        parts.put(
                MixQuestion.WITHOUT,
                plan.without().stream().map(Mechanism::label).collect(Collectors.joining(",")));
        parts.put(MixQuestion.ORIGINS, shares(asked.origins().orElse(Map.of())));
        parts.put(MixQuestion.FULFILMENT, shares(asked.fulfilment().orElse(Map.of())));
        parts.put(
                SETTINGS,
                // What is run beside the curves follows from the scenario and stands with each run.
                TextDigest.of(plan.points().stream()
                        .map(setting -> KeptRun.Place.of(setting, 0) + "\n"
                                + scenarios.of(setting).resolved())
                        .collect(Collectors.joining("\n"))));
        return new KeptQuestion(parts);
    }

    private static String shares(Map<String, Double> byName) {
        return byName.entrySet().stream()
                .map(e -> e.getKey() + "=" + People.plain(e.getValue()))
                .collect(Collectors.joining(","));
    }

    /** In what it differs from what is asked now, in words; the settings only where nothing else explains it. */
    List<String> differences(KeptQuestion now) {
        List<String> differences = new ArrayList<>();
        now.parts.forEach((name, value) -> {
            String then = parts.getOrDefault(name, "");
            if (!then.equals(value) && (!name.equals(SETTINGS) || differences.isEmpty())) {
                differences.add(name + " was " + word(then) + " and is " + word(value));
            }
        });
        return differences;
    }

    private static String word(String value) {
        return value.isEmpty() ? "not given" : value;
    }
}
