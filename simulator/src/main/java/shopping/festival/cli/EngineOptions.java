package shopping.festival.cli;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;
import shopping.festival.study.run.checkpoint.EngineAsked;

/** How it is simulated: none of this changes a result. */
final class EngineOptions {
    /** The two drivers of one protocol. */
    enum Driver {
        ACTORS,
        INLINE
    }

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            converter = Values.Count.class,
            description = "Actors of each kind, as far as it can be divided. Default: as many as threads.")
    private @Nullable Integer partitions;

    @Option(
            names = "--window",
            paramLabel = "D",
            converter = Values.WindowCap.class,
            description = "No window of virtual time is longer, as in 500ms.")
    private @Nullable Long windowCapMicros;

    @Option(
            names = "--driver",
            paramLabel = "NAME",
            converter = Values.DriverName.class,
            description =
                    "actors, or inline: a plain loop on one thread. Default: the faster one for the size of the run, unless"
                            + " --threads or --partitions is given, which ask for actors; inline for replications.")
    private @Nullable Driver driver;

    /** What was asked for. */
    EngineAsked asked() {
        return new EngineAsked(
                threads.isAsked() ? threads.threads() : null,
                partitions,
                windowCapMicros,
                driver == null ? null : driver.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Takes what was asked for before for what is not asked for now. Who names a driver, threads or partitions says who
     * plays: the others of the three are then not those of before, which may not go with it.
     */
    void or(EngineAsked before) {
        if (windowCapMicros == null) {
            windowCapMicros = before.windowMicros();
        }
        if (driver == null && partitions == null && !threads.isAsked()) {
            threads.set(before.threads());
            partitions = before.partitions();
            driver = before.driver() == null ? null : new Values.DriverName().convert(before.driver());
        }
    }

    OptionalInt partitionsAsked() {
        return partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions);
    }

    int threads() {
        return threads.threads();
    }

    boolean isInline() {
        return driver == Driver.INLINE;
    }

    boolean wantsActors() {
        return driver == Driver.ACTORS;
    }

    /** For one run that may use all threads. */
    RunOptions forOneRun() {
        int parts = partitions != null ? partitions : isInline() ? 1 : threads();
        RunOptions options =
                RunOptions.actors(isInline() ? 0 : threads(), parts).withWindowCap(cap());
        return driver == null && partitions == null && !threads.isAsked() ? options.withOpenDriver() : options;
    }

    /** For a run beside others, on the caller's thread. */
    RunOptions forOneOfMany() {
        return RunOptions.inline()
                .withPartitions(partitions == null ? 1 : partitions)
                .withWindowCap(cap());
    }

    private long cap() {
        return windowCapMicros == null ? VirtualTime.NEVER : windowCapMicros;
    }
}
