package shopping.festival.result;

/** What came, and what became of it: intents, their attempts, the orders of these, the units of those. */
public record Counts(
        double dayLengthSeconds, Intents intents, Attempts attempts, Orders orders, long ordersPaidInDay, Units units) {

    public record Intents(long total, long satisfied, Lost lost, LostFen lostFen) {}

    public record Lost(
            long soldOut, long busy, long overLimit, long declined, long unpaid, long refunded, long notTempted) {

        /** Those who wanted to buy and went without. */
        public long turnedAway() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    /** What the last tries of the lost intents were worth. */
    public record LostFen(long soldOut, long busy, long overLimit, long declined, long unpaid, long refunded) {

        public long all() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    public record Attempts(long total, long accepted, long soldOut, long busy, long overLimit) {}

    public record Orders(
            long accepted, long paid, long declined, long unpaid, long refunded, long shipped, long delivered) {}

    public record Units(long initial, long inbound, long sold, long onHand, long reserved) {}
}
