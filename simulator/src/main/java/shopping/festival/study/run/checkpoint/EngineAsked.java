package shopping.festival.study.run.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * How the engine was asked to play, null for what was left to it.
 *
 * @param windowMicros no window is longer
 * @param driver as on the command line
 */
public record EngineAsked(
        @Nullable Integer threads,
        @Nullable Integer partitions,
        @Nullable Long windowMicros,
        @Nullable String driver) {}
