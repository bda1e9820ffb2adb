package shopping.festival.study.check;

import java.util.List;
import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.Festival;
import shopping.festival.model.flow.Rows;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.study.run.Experiment;

/**
 * What a run needs of the heap, bytes: counted by the arrays that hold it, column by column.
 *
 * @param market who sells what, and the tables by which it is chosen
 * @param stock what is on the shelves, what suppliers owe
 * @param rows held at the fullest moment
 * @param books what was left on the shelves, written down when no row is held any more
 */
record HeapNeed(double market, double stock, double rows, double books) {
    private static final double MEGABYTE = 1 << 20;

    /** Card, weight, key, seller, product, the place among the product's offers, a slot of the table of its cell. */
    private static final double MARKET_AN_OFFER = 8 + 8 + 8 + 4 + 4 + 4 + 8;
    /** Warehouse; units at the bell. */
    private static final double MARKET_A_RECORD = 1 + 4;
    /** Start of its offers, variant group and brand, start of the group. */
    private static final double MARKET_A_PRODUCT = 4 + 4 + 4 + 1;
    /** Where it stands in the list of sellers and in that of their kinds. */
    private static final double MARKET_A_SELLER = 8 + 8;
    /** Its policy, which others have too. */
    private static final double MARKET_A_REFILLED = 8;

    /** Since when it is out. */
    private static final double STOCK_AN_OFFER = 8;
    /** On hand and committed, and their area. */
    private static final double STOCK_A_RECORD = 16;
    /** The account with its supplier. */
    private static final double STOCK_A_REFILLED = 8 + 72 + 4;

    /** How long it was out. */
    private static final double BOOKS_AN_OFFER = 8;
    /** On hand, sold, area. */
    private static final double BOOKS_A_RECORD = 4 + 4 + 8;
    /** What came from the supplier, four columns and one of ints. */
    private static final double BOOKS_A_REFILLED = 4 * 8 + 4;

    /** The words of a row, and the calendar's spare room. */
    private static final double A_ROW = Rows.BYTES + 28;
    /** JVM, libraries, histograms and batches under way. */
    private static final double AT_LEAST = 250 * MEGABYTE;
    /** An offer with its records while the market is made, at the fullest moment, which is the last. */
    private static final double MADE_AN_OFFER = 62;
    /** What a JVM needs that makes a market and plays nothing. */
    private static final double MADE_AT_LEAST = 150 * MEGABYTE;

    /** Of its two survivor spaces, each a third of the young generation, a JVM does not count the one that is empty. */
    private static final long NOT_COUNTED = 67L << 20;

    /** The heap of this JVM, as it is asked for by -Xmx. */
    static long heapHere() {
        return Runtime.getRuntime().maxMemory() + NOT_COUNTED;
    }

    static HeapNeed of(Festival festival, double rowsHeld) {
        double offers = festival.market().offers();
        double records = festival.market().records();
        double refilled = festival.stock().refilled().size();
        return new HeapNeed(
                offers * MARKET_AN_OFFER
                        + records * MARKET_A_RECORD
                        + festival.market().products() * MARKET_A_PRODUCT
                        + festival.market().sellers().size() * MARKET_A_SELLER
                        + refilled * MARKET_A_REFILLED,
                offers * STOCK_AN_OFFER + records * STOCK_A_RECORD + refilled * STOCK_A_REFILLED,
                rowsHeld * A_ROW,
                offers * BOOKS_AN_OFFER + records * BOOKS_A_RECORD + refilled * BOOKS_A_REFILLED);
    }

    /** At the fullest moment: rows are gone when the books are closed. */
    double all() {
        return AT_LEAST + market + stock + Math.max(rows, books);
    }

    static double megabytes(double bytes) {
        return bytes / MEGABYTE;
    }

    /** What is to be said if a JVM with so large a heap will not do, otherwise nothing. */
    List<String> complaint(long heap) {
        return all() <= heap
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "too small: this JVM has %,.0f MB. Give it more, as in FESTIVAL_JAVA_OPTS=%s, or use a smaller --scale",
                        megabytes(heap),
                        option(all())));
    }

    /**
     * Refuses a market that cannot even be made, before it is tried.
     *
     * @param heap of this JVM, bytes
     */
    static void mustMake(Experiment experiment, long heap) {
        if (!(experiment.scenario().goods() instanceof PopulationSpec shape)) {
            return;
        }
        double offers = shape.assortment().products() * shape.assortment().meanOffers() * experiment.scale();
        double need = MADE_AT_LEAST + offers * MADE_AN_OFFER;
        if (need > heap) {
            throw Mistakes.of(String.format(
                    Locale.ROOT,
                    "market.population comes to about %,.0f offers, which take %,.0f MB to make (estimate), more than the"
                            + " %,.0f MB of this JVM. Give it more, as in FESTIVAL_JAVA_OPTS=%s, or use fewer products"
                            + " or a smaller --scale.",
                    offers,
                    megabytes(need),
                    megabytes(heap),
                    option(need)));
        }
    }

    /** In steps of a hundred megabytes, upwards. */
    private static String option(double bytes) {
        return "-Xmx" + 100 * (long) Math.ceil(megabytes(bytes) / 100) + "m";
    }
}
