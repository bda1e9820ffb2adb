package shopping.festival.report;

/**
 * What a result says about the run beside what was measured.
 *
 * @param seed the user's seed, before it was mixed
 * @param replication 0 for a single run
 * @param threads threads that worked on this run; 1 for the inline driver
 * @param partitions actors a stage
 * @param taxRate composite tax on what is sold across the border
 */
public record RunFacts(
        String scenario, long seed, int replication, double scale, int threads, int partitions, double taxRate) {}
