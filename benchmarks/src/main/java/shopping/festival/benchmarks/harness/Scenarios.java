package shopping.festival.benchmarks.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import shopping.festival.base.random.Draws;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** The shipped scenarios, as benchmarks use them. */
public final class Scenarios {
    private static final double PICKING_MILLIS_TIMES_N = 0.9 * 86_400_000 * 16;

    private Scenarios() {}

    /** A shipped scenario's file, from wherever in the repository the benchmark was started. */
    public static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("scenarios").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("scenarios/" + name + " is not above this folder: start in the repository");
    }

    public static Scenario load(String name) {
        return ScenarioLoader.load(file(name), List.of());
    }

    /** The reduced festival with so many intents and offers. */
    public static Scenario reduced(long intents, int offers) {
        return ScenarioLoader.load(
                file("reduced.conf"),
                List.of(
                        "demand.intents=" + intents,
                        "market.population.products=" + offers,
                        "market.population.sellers=" + offers,
                        String.format(
                                Locale.ROOT, "each.warehouse.picking=\"%.9f ms\"", PICKING_MILLIS_TIMES_N / intents)));
    }

    public static Festival festival(Scenario scenario, double scale) {
        return FestivalMaker.make(scenario, Draws.seedKey(1, 0), scale);
    }

    /** The real day at a five-hundredth, 1.5 million attempts; small: the two hours of {@code tiny.conf}. */
    public static Festival day(boolean small) {
        return small ? festival(load("tiny.conf"), 1) : festival(load("double11-2016.conf"), 0.002);
    }
}
