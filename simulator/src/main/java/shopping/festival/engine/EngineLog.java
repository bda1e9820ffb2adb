package shopping.festival.engine;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shopping.festival.engine.node.EngineCounts;
import shopping.festival.model.order.Kind;

/** How the engine fared in all, as one line of the log when the run is over. */
public final class EngineLog {
    private static final Logger LOG = LoggerFactory.getLogger(EngineLog.class);
    private static final double MEGABYTE = 1 << 20;

    private EngineLog() {}

    public static void ended(Outcome outcome) {
        EngineCounts counts = outcome.engine();
        long attempts = outcome.books().measures().count(Kind.ATTEMPTED);
        Runtime runtime = Runtime.getRuntime();
        LOG.info(String.format(
                Locale.ROOT,
                "engine: %,d attempts in %.2f s (%,.0f a second), %,d windows, %,d batches of %.0f rows,"
                        + " at most %,d rows held, heap %,.0f MB",
                attempts,
                outcome.wallSeconds(),
                ratio(attempts, outcome.wallSeconds()),
                outcome.windows(),
                counts.batches(),
                ratio(counts.batchedRows(), counts.batches()),
                counts.heldMost(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
    }

    private static double ratio(double of, double to) {
        return to == 0 ? 0 : of / to;
    }
}
