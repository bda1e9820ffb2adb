package shopping.festival.result;

import java.util.List;
import shopping.festival.measure.Timeline;

/**
 * A metric of the day as tools for monitoring know it, made of columns of the timeline.
 *
 * @param name without the ending that tells a counter
 * @param unit the last word of the name if it is a unit that is measured in; else empty
 * @param help one sentence
 * @param decimals so many digits of the column's values stand behind the point
 */
record DayMetric(String name, String unit, String help, int decimals, List<Part> parts) {

    /**
     * @param station what tells this part from the others of the metric; empty if there is but one
     * @param column of the timeline
     */
    record Part(String station, String column) {}

    static final String SCALE_HELP = "Part of the market that was simulated.";

    /** All of them but the scale. */
    static final List<DayMetric> ALL = List.of(
            counter("festival_intents", "Intents to buy that have arrived.", "intents"),
            counter("festival_orders_accepted", "Orders for which stock was reserved.", "accepted"),
            counter("festival_orders_paid", "Orders that were paid.", "paid"),
            counter("festival_orders_declined", "Orders whose payment was declined.", "declined"),
            counter("festival_orders_unpaid", "Orders that nobody paid in time.", "unpaid"),
            counter("festival_orders_refunded", "Orders that were paid and had no unit.", "refunded"),
            counter("festival_attempts_sold_out", "Attempts that were told sold out.", "sold_out"),
            counter("festival_attempts_busy", "Attempts that a station turned away.", "busy"),
            counter("festival_parcels_dispatched", "Parcels that have left a warehouse.", "dispatched"),
            counter("festival_parcels_delivered", "Parcels that have been delivered.", "delivered"),
            new DayMetric(
                    "festival_gmv_yuan",
                    "yuan",
                    "Gross merchandise volume: what was paid, shipping included, tax excluded.",
                    2,
                    List.of(new Part("", "gmv_fen"))),
            new DayMetric(
                    "festival_offers_sold_out",
                    "",
                    "Offers without a unit left to sell.",
                    0,
                    List.of(new Part("", "offers_out"))),
            new DayMetric(
                    "festival_queue_orders",
                    "orders",
                    "Orders that wait for a station.",
                    0,
                    List.of(
                            waitingFor("checkout", "checkout_queue"),
                            waitingFor("sellers", "sellers_queue"),
                            waitingFor("payment", "payment_queue"),
                            waitingFor("warehouse", "warehouse_backlog"),
                            waitingFor("customs", "customs_queue"))));

    private static DayMetric counter(String name, String help, String column) {
        return new DayMetric(name, "", help, 0, List.of(new Part("", column)));
    }

    private static Part waitingFor(String station, String column) {
        return new Part(station, column);
    }

    /** Whether it only grows, and its samples end in {@code _total}. */
    boolean isCounter() {
        return !Timeline.isLevel(parts.get(0).column());
    }

    /** The name that its samples have in a file or a scrape. */
    String sampleName() {
        return isCounter() ? name + "_total" : name;
    }
}
