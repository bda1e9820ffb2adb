package shopping.festival.engine.cluster;

import java.util.function.Consumer;

/**
 * How a node waits and plays.
 *
 * @param build of its program
 * @param threads on which it plays
 * @param joins where the run is that it offers itself to, HOST:PORT; empty to wait for a call
 * @param wanted makes what is played
 * @param waits told when it waits, of where it is, HOST:PORT
 * @param called told when a run has called it, of where that is
 * @param left told when it plays no more
 */
record NodeTerms(
        String build,
        int threads,
        String joins,
        Wanted wanted,
        Consumer<String> waits,
        Consumer<String> called,
        Consumer<String> left) {}
