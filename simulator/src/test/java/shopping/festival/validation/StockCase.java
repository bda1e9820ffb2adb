package shopping.festival.validation;

import java.util.Arrays;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.sellers.Policy;
import shopping.festival.result.Counts;

/**
 * A stock record that is replenished, wanted by Poisson orders of one unit. A run has many of them, each a replication;
 * their orders split as independent streams, which {@link SplittingTest} tests.
 */
record StockCase(double perHour, int initial, Policy policy, boolean backorder) {

    /** One for one: each unit sold is ordered at once. */
    static StockCase baseStock(double perHour, int units, Law lead, boolean backorder) {
        return new StockCase(perHour, units, new Policy.OrderUpTo(units - 1, units, lead, Policy.ENDLESS), backorder);
    }

    /** (r,Q), from a shelf with both. */
    static StockCase reorder(double perHour, int point, int quantity, Law lead, boolean backorder) {
        return new StockCase(
                perHour, point + quantity, new Policy.ReorderPoint(point, quantity, lead, Policy.ENDLESS), backorder);
    }

    /** What is seen in (from, to], in hours; orders stop at {@code to}. */
    Shelves observe(int replications, double from, double to, long... instants) {
        Shelves seen = new Shelves(replications, initial, micros(from), micros(to), instants);
        Counts.Stock told =
                festival(replications, to).measured(micros(from), micros(to)).stockAfter(0, seen);
        seen.runEnded().isWhatAResultTells(told);
        return seen;
    }

    /** What a result tells of the stock must be what is seen of it. */
    void run(int replications, double hours, Witness witness) {
        Shelves whole = new Shelves(replications, initial, 0, micros(hours));
        Counts.Stock told = festival(replications, hours).stockAfter(0, witness.and(whole));
        whole.runEnded().isWhatAResultTells(told);
    }

    private TextbookFestival festival(int replications, double hours) {
        Profile orders = Profile.constant(perHour, hours);
        double[] alike = new double[replications];
        Arrays.fill(alike, 1);
        TextbookFestival festival = new TextbookFestival(orders.poisson(replications), orders.end())
                .popularity(alike)
                .stock(initial)
                .replenished(policy);
        if (backorder) {
            festival.backorder();
        }
        return festival;
    }

    private static long micros(double hours) {
        return Math.round(hours * VirtualTime.HOUR);
    }
}
