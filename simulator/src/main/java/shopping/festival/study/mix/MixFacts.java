package shopping.festival.study.mix;

/**
 * What a sweep's result says about the sweep beside what was measured.
 *
 * @param version of the program
 * @param seed the user's seed, before it was mixed
 * @param wallSeconds of all runs together, as the user waited
 */
record MixFacts(String version, String scenario, long seed, double scale, int threads, double wallSeconds) {}
