package shopping.festival.result;

import org.jspecify.annotations.Nullable;

/**
 * What came, and what became of it: intents, their attempts, the orders of these, the units of those.
 *
 * @param stock null in results of versions that did not tell it
 */
public record Counts(
        double dayLengthSeconds,
        Intents intents,
        Attempts attempts,
        Orders orders,
        long ordersPaidInDay,
        Units units,
        @Nullable Stock stock) {

    public record Intents(long total, long satisfied, Lost lost, LostFen lostFen) {}

    /** @param byRefusal the parts of those lost busy; null in results of versions that did not tell them */
    public record Lost(
            long soldOut,
            long busy,
            long overLimit,
            long declined,
            long unpaid,
            long refunded,
            long notTempted,
            @Nullable ByRefusal byRefusal) {

        /** Those who wanted to buy and went without. */
        public long turnedAway() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    /** What the last tries of the lost intents were worth. */
    public record LostFen(
            long soldOut,
            long busy,
            long overLimit,
            long declined,
            long unpaid,
            long refunded,
            @Nullable ByRefusal byRefusal) {

        public long all() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    public record Attempts(
            long total,
            long accepted,
            long soldOut,
            long busy,
            long overLimit,
            @Nullable AttemptsRefused byRefusal) {}

    /** The parts of what is told as busy: who turned them away. */
    public record ByRefusal(
            long queueFull, long impatient, long waitingRoom, long rateLimited, long shed, long breakerOpen) {

        public long sum() {
            return queueFull + impatient + waitingRoom + rateLimited + shed + breakerOpen;
        }
    }

    /** The same of attempts: an order that a breaker refuses has been accepted before. */
    public record AttemptsRefused(long queueFull, long impatient, long waitingRoom, long rateLimited, long shed) {

        public long sum() {
            return queueFull + impatient + waitingRoom + rateLimited + shed;
        }
    }

    public record Orders(
            long accepted, long paid, long declined, long unpaid, long refunded, long shipped, long delivered) {}

    public record Units(long initial, long inbound, long sold, long onHand, long reserved) {}

    /**
     * Stock over the measured time, which is the day if the scenario says nothing else: averages over time, in units, what
     * buyers found who asked for the first time, and what was ordered from suppliers.
     *
     * @param backordersMean units that orders in a stock record's queue lacked
     * @param outOfStockTimeShare of the time in which an offer had nothing on hand at any place, mean over the offers
     */
    public record Stock(
            double onHandMean,
            double onOrderMean,
            double backordersMean,
            double outOfStockTimeShare,
            @Nullable Double shelfFillRate,
            long firstAttempts,
            long supplierOrders,
            long supplierUnits) {}
}
