package shopping.festival.benchmarks.scaling;

import shopping.festival.benchmarks.scaling.CostModel.Cost;
import shopping.festival.model.flow.Rows;

/**
 * What the costs say of machines that were not measured: the reduced festival at the size of the real day.
 *
 * @param inline costs of the plain loop
 * @param oneThread costs of actors on one thread: the work that more threads divide
 * @param efficiency of two threads: what they do together, over twice what one would do
 * @param offers what a million offers add
 * @param rowsPerAttempt received by all actors
 */
record Outlook(
        CostModel inline,
        CostModel oneThread,
        double efficiency,
        OfferCost offers,
        double rowsPerAttempt,
        double batchesPerPair) {
    static final double ATTEMPTS = 757e6;
    static final int OFFERS = 1_000_000;
    /** What the engine fills a window up to, where there are so many (Pace). */
    static final double ATTEMPTS_PER_WINDOW = 12_000;
    /** The least feedback delay of the 2016 day. */
    static final double LOOKAHEAD_SECONDS = 10;

    static final double DAY_SECONDS = 86_400;
    /** Orders a second at the bell of 2016. */
    static final double MIDNIGHT_PER_SECOND = 174_000;

    /** Assumptions about a network: bytes a second and machine (10 Gbit), seconds a message and a hop. */
    static final double NETWORK_BYTES_PER_SECOND = 1.25e9;

    static final double MESSAGE_SECONDS = 20e-6;
    static final double HOP_SECONDS = 200e-6;
    /** From the buyer to the payment and back. */
    static final int HOPS_ROUND = 4;

    static Outlook of(Measured measured) {
        Sample usual = measured.at(Sweep.PARTITIONS, Setting.usual(0)).any();
        return new Outlook(
                measured.model(0),
                measured.model(1),
                efficiency(measured),
                OfferCost.fit(measured.sweeps().get(Sweep.OFFERS)),
                usual.rows() / (double) usual.attempts(),
                usual.batches() / (double) usual.windows());
    }

    /** Windows of the day if the engine fills each. */
    static double filledWindows() {
        return ATTEMPTS / ATTEMPTS_PER_WINDOW;
    }

    /** The fewest windows of the day, so many to a lookahead all day long. */
    static double windowsOfLookahead(int each) {
        return DAY_SECONDS / LOOKAHEAD_SECONDS * each;
    }

    /** At the largest day, against what one thread would take for the same partitions. */
    private static double efficiency(Measured measured) {
        long most = Sweep.INTENT_COUNTS[Sweep.INTENT_COUNTS.length - 1];
        Level two = measured.at(Sweep.ORDERS, Setting.usual(2).withIntents(most));
        return measured.model(1).seconds(two.any()) / two.fastestSeconds() / 2;
    }

    /** All of it divides, at the efficiency of two threads. */
    private double seconds(int threads, Cost cost, double count) {
        return threads == 1
                ? count * inline.nanos(cost) / 1e9
                : count * oneThread.nanos(cost) / (threads * efficiency) / 1e9;
    }

    double rowSeconds(int threads) {
        return seconds(threads, Cost.ROW, ATTEMPTS * rowsPerAttempt);
    }

    /** Waiting for memory: no hand-over makes that longer, and every core waits for itself. */
    double missSeconds(int threads) {
        double tenfolds = OfferCost.tenfolds(OFFERS) - OfferCost.tenfolds(Setting.OFFERS);
        return ATTEMPTS * offers.tenfold() * tenfolds / threads / 1e9;
    }

    double mergeSeconds(int threads, int partitions) {
        return seconds(threads, Cost.MERGE, ATTEMPTS * rowsPerAttempt * Math.log(partitions) / Math.log(2));
    }

    /** Bookkeeping of batches and windows. */
    double bookSeconds(int threads, int partitions, double windows) {
        return seconds(threads, Cost.BATCH, batchesPerPair * partitions * partitions * windows)
                + seconds(threads, Cost.WINDOW, (double) CostModel.STAGES * partitions * windows);
    }

    double seconds(int threads, int partitions, double windows) {
        return rowSeconds(threads)
                + missSeconds(threads)
                + mergeSeconds(threads, partitions)
                + bookSeconds(threads, partitions, windows);
    }

    /** Seconds that the busiest wire of so many machines needs for the day's rows. */
    double wireSeconds(int machines) {
        double bytes = ATTEMPTS * rowsPerAttempt * Rows.BYTES * (machines - 1) / machines;
        return bytes / machines / NETWORK_BYTES_PER_SECOND;
    }

    /** One message a hop, window and pair of machines, worked off by all machines at once. */
    double messageSeconds(int machines, double windows) {
        return windows * batchesPerPair * (machines - 1) * MESSAGE_SECONDS;
    }

    /** The feedback has to be round once a lookahead, however fast the machines are. */
    static double roundTripSeconds() {
        return DAY_SECONDS / LOOKAHEAD_SECONDS * HOPS_ROUND * HOP_SECONDS;
    }
}
