package shopping.festival.benchmarks.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;

/** {@code scenarios/reduced.conf} for any number of attempts and offers. */
final class ReducedScenario {
    /** Model R: a warehouse needs 0.9 · 86,400,000 · 16 / N ms for an order. */
    private static final double PICKING_MILLIS_TIMES_N = 0.9 * 86_400_000 * 16;

    private ReducedScenario() {}

    static Scenario load(Path file, ReducedFestival model) {
        String picking = String.format(Locale.ROOT, "%.9f ms", PICKING_MILLIS_TIMES_N / model.expected());
        return ScenarioLoader.load(
                file,
                List.of(
                        "demand.intents=" + model.expected(),
                        "market.population.products=" + model.offers(),
                        "market.population.sellers=" + model.offers(),
                        "each.warehouse.picking=\"" + picking + "\""));
    }
}
