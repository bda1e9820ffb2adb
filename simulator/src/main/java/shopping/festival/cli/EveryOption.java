package shopping.festival.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How often a run is kept. */
final class EveryOption {
    private static final long USUAL_MILLIS = 30_000;

    @Option(
            names = "--every",
            paramLabel = "D",
            converter = Values.Every.class,
            description = "Wall time from snapshot to snapshot, 100ms or more. Default: 30s, or as before.")
    private @Nullable Long millis;

    boolean isAsked() {
        return millis != null;
    }

    long millis() {
        return or(USUAL_MILLIS);
    }

    /** What was asked for, or else this. */
    long or(long other) {
        return millis == null ? other : millis;
    }
}
