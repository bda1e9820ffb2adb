package shopping.festival.engine.cluster;

import java.util.function.Consumer;

/**
 * How a node waits and plays.
 *
 * @param build of its program
 * @param threads on which it plays
 * @param joins where the run is that it offers itself to, HOST:PORT; empty to wait for a call
 * @param wanted makes what is played
 * @param notices told in a sentence of what it does
 */
record NodeTerms(String build, int threads, String joins, Wanted wanted, Consumer<String> notices) {}
