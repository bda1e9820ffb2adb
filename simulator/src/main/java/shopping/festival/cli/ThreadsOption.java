package shopping.festival.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads work at a command. */
final class ThreadsOption {
    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            converter = Values.Count.class,
            description = "Threads to use. Default: one a processor.")
    private @Nullable Integer threads;

    boolean isAsked() {
        return threads != null;
    }

    void set(@Nullable Integer n) {
        threads = n;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
