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

    /** Assumptions about a network: bytes a second and machine (10 Gbit), seconds a hop. */
    static final double NETWORK_BYTES_PER_SECOND = 1.25e9;

    static final double HOP_SECONDS = 200e-6;

    /**
     * Measured between two JVMs with a core each (simulator/bin/wire-trial), 2026-11-29, on a machine on which the plain
     * loop took so many times as long for an attempt as on that of the sweeps: processor time of both sides together.
     */
    static final double SLOWER = 2.7;

    static final double WIRE_ROW_SECONDS = 165e-9 / SLOWER;
    static final double FRAME_SECONDS = 243e-6 / SLOWER;
    static final double THERE_AND_BACK_SECONDS = 490e-6 / SLOWER;
    /** Counted in double11-2016.conf at scale 0.05 over two JVMs: rows in batches an attempt, frames a window and pair. */
    static final double ROWS_IN_BATCHES = 2.9;

    static final double FRAMES_A_WINDOW = 7.4;
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

    private static double rowsSent(int machines, double days) {
        return ATTEMPTS * days * ROWS_IN_BATCHES * (machines - 1) / machines;
    }

    /** Seconds that the network of each machine is busy with the rows of so many days. */
    static double networkSeconds(int machines, double days) {
        return rowsSent(machines, days) * Rows.BYTES / machines / NETWORK_BYTES_PER_SECOND;
    }

    /** Processor seconds of each machine for putting those rows on the wires and taking them off. */
    static double wireSeconds(int machines, double days) {
        return rowsSent(machines, days) * WIRE_ROW_SECONDS / machines;
    }

    /** Processor seconds of each machine for frames, however few rows are in them. */
    static double frameSeconds(int machines, double windows) {
        return windows * FRAMES_A_WINDOW / 2 * (machines - 1) * FRAME_SECONDS;
    }

    /** The feedback has to be round once a lookahead, however fast the machines are. */
    static double roundTripSeconds() {
        return DAY_SECONDS / LOOKAHEAD_SECONDS * HOPS_ROUND * HOP_SECONDS;
    }
}
