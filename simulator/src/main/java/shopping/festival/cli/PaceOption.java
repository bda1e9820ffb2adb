package shopping.festival.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;

/** How fast a day may pass, for who wants to watch it. */
final class PaceOption {
    @Option(
            names = "--pace",
            paramLabel = "N",
            converter = Values.Pace.class,
            description =
                    "Let N virtual seconds pass in one, at most, until the end of the day: 1 is the real day, 1440"
                            + " a day in a minute. Default: as fast as it can.")
    private @Nullable Double pace;

    OptionalDouble pace() {
        return pace == null ? OptionalDouble.empty() : OptionalDouble.of(pace);
    }

    /** Refuses what cannot be together. */
    void check(boolean areReplications, boolean hasNodes) {
        if (pace != null && areReplications) {
            throw Mistakes.of("--pace is for a day that somebody watches; leave out --replications.");
        }
        if (pace != null && hasNodes) {
            throw Mistakes.of("--pace holds one process back; leave out --nodes.");
        }
    }
}
