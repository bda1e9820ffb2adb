package shopping.festival.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.live.LivePlace;
import shopping.festival.study.run.Baseline;
import shopping.festival.study.run.BaselineReader;
import shopping.festival.study.run.Following;

/** How somebody follows a run. */
final class FollowOptions {
    @Option(
            names = "--pace",
            paramLabel = "N",
            converter = Values.Pace.class,
            description =
                    "Let N virtual seconds pass in one, at most, until the end of the day: 1 is the real day, 1440"
                            + " a day in a minute. Default: as fast as it can.")
    private @Nullable Double pace;

    @Option(
            names = "--live",
            arity = "0..1",
            fallbackValue = "0",
            paramLabel = "PORT",
            converter = Values.Port.class,
            description = "Show the run while it goes, as a page on this machine. Default of PORT: any that is free.")
    private @Nullable Integer live;

    @Option(
            names = "--otlp",
            paramLabel = "URL",
            converter = Values.Collector.class,
            description = "Push the run's meters to a collector of OpenTelemetry (OTLP over HTTP) every ten seconds and"
                    + " at the end, such as http://127.0.0.1:4318.")
    private @Nullable URI otlp;

    @Option(
            names = "--ghost",
            paramLabel = "RUN",
            description = "Folder of an earlier run of as long a day, drawn behind this one on the page of --live.")
    private @Nullable Path ghost;

    @Option(
            names = "--live-host",
            paramLabel = "HOST",
            description = "Address of this machine at which others may see the page of --live too, 0.0.0.0 for all of"
                    + " them. Only who knows the token in the address it tells is let in. Default: this machine only.")
    private @Nullable String liveHost;

    private LivePlace place(int port) {
        return liveHost == null ? LivePlace.here("--live", port) : LivePlace.at(liveHost, port);
    }

    Following following() {
        return new Following(
                pace == null ? OptionalDouble.empty() : OptionalDouble.of(pace),
                Optional.ofNullable(live).map(this::place),
                Optional.ofNullable(otlp),
                ghost == null ? Baseline.NONE : BaselineReader.read("--ghost", ghost));
    }

    /** Refuses what cannot be together. */
    void check(boolean areReplications, boolean hasNodes) {
        if (pace != null && areReplications) {
            throw Mistakes.of("--pace is for a day that somebody watches; leave out --replications.");
        }
        if (live != null && areReplications) {
            throw Mistakes.of("--live shows one run; leave out --replications.");
        }
        if (otlp != null && areReplications) {
            throw Mistakes.of("--otlp pushes the meters of one run; leave out --replications.");
        }
        if (liveHost != null && live == null) {
            throw Mistakes.of("--live-host is where others see the page of --live. Add --live, or leave it out.");
        }
        if (ghost != null && live == null) {
            throw Mistakes.of("--ghost is drawn on the page of --live. Add --live, or leave it out.");
        }
        if (pace != null && hasNodes) {
            throw Mistakes.of("--pace holds one process back; leave out --nodes.");
        }
    }
}
