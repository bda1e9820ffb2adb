package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.study.plan.day.Tally;

/** What the replications of one plan came to: sums by item, and the shop's totals one by one. */
public final class PlanSample {
    private static final double DAY = 24.0 * VirtualTime.HOUR;

    private final int items;
    private final double[][] sum;
    private final double[][] squares;
    private final double[] filledTimesAsked;
    private final double[] shelfTimesAsked;
    private final double[] soldTimesStocked;
    private final double[] profitTimesCost;
    private final long[] lostOrders;
    private final List<double[]> totals = new ArrayList<>();
    private final List<short[]> wentOut = new ArrayList<>();
    private final List<Double> deliveryMicros = new ArrayList<>();
    private final List<Long> overLimit = new ArrayList<>();

    PlanSample(int items) {
        this.items = items;
        this.sum = new double[Amount.COUNT][items];
        this.squares = new double[Amount.COUNT][items];
        this.filledTimesAsked = new double[items];
        this.shelfTimesAsked = new double[items];
        this.soldTimesStocked = new double[items];
        this.profitTimesCost = new double[items];
        this.lostOrders = new long[items * Tally.WAYS_OUT];
    }

    /** Adds a replication; {@code profits} takes every item's profit for those who compare. */
    void add(Tally t, ShopAccounts books, double[] profits) {
        double[] of = new double[Amount.COUNT];
        double[] total = new double[Amount.COUNT];
        for (int i = 0; i < items; i++) {
            books.enter(t, i, of);
            for (int a = 0; a < of.length; a++) {
                sum[a][i] += of[a];
                squares[a][i] += of[a] * of[a];
                total[a] += of[a];
            }
            filledTimesAsked[i] += (double) t.firstFilled[i] * t.firstAsked[i];
            shelfTimesAsked[i] += (double) (t.firstFilled[i] - t.firstPromised[i]) * t.firstAsked[i];
            soldTimesStocked[i] += (double) t.sold[i] * t.stocked[i];
            profits[i] = of[Amount.PROFIT_FEN.ordinal()];
            profitTimesCost[i] += profits[i] * of[Amount.STOCK_COST_FEN.ordinal()];
        }
        for (int k = 0; k < lostOrders.length; k++) {
            lostOrders[k] += t.lostOrders[k];
        }
        totals.add(total);
        wentOut.add(t.wentOut);
        overLimit.add(t.overLimit);
        deliveryMicros.add(t.delivered == 0 ? Double.NaN : (double) t.deliveredMicros / t.delivered);
    }

    public int items() {
        return items;
    }

    public int replications() {
        return totals.size();
    }

    /** Sum over the replications. */
    public double sum(Amount amount, int item) {
        return sum[amount.ordinal()][item];
    }

    public double sumOfSquares(Amount amount, int item) {
        return squares[amount.ordinal()][item];
    }

    /** Sum over the replications of units filled times units asked, for the spread of the fill rate. */
    public double filledTimesAsked(int item) {
        return filledTimesAsked[item];
    }

    /** The same of those filled from the shelf. */
    public double shelfTimesAsked(int item) {
        return shelfTimesAsked[item];
    }

    public double soldTimesStocked(int item) {
        return soldTimesStocked[item];
    }

    /** The same of profit and what the stock costs. */
    public double profitTimesCost(int item) {
        return profitTimesCost[item];
    }

    /** Orders lost by one way out, over all replications. */
    public long lostOrders(int item, int wayOut) {
        return lostOrders[item * Tally.WAYS_OUT + wayOut];
    }

    /** The shop's total in every replication, in their order. */
    public double[] totals(Amount amount) {
        return totals.stream().mapToDouble(t -> t[amount.ordinal()]).toArray();
    }

    /** Mean time from payment to the door in every replication; NaN where nothing was delivered. */
    public double[] deliveryDays() {
        return deliveryMicros.stream().mapToDouble(m -> m / DAY).toArray();
    }

    /** The items, those that lose most money for want of stock first; those that lose alike in the order of the shop. */
    IntStream byLoss() {
        return IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -sum(Amount.LOST_FEN, i)))
                .mapToInt(Integer::intValue);
    }

    /** Orders refused in every replication because they were too large to cross the border. */
    public double[] overLimitOrders() {
        return overLimit.stream().mapToDouble(Long::doubleValue).toArray();
    }

    /**
     * 10th, 50th and 90th percentile of the minute at which an item first went out, over the replications in which it did:
     * each the smallest value that so many do not exceed. Null if it never did.
     */
    public int @Nullable [] wentOutPercentiles(int item) {
        int[] rising = wentOut(item);
        return rising.length == 0
                ? null
                : IntStream.of(10, 50, 90)
                        .map(p -> rising[(p * rising.length + 99) / 100 - 1])
                        .toArray();
    }

    /** Minutes at which an item first went out, rising, of the replications in which it did. */
    public int[] wentOut(int item) {
        return wentOut.stream()
                .mapToInt(w -> w[item])
                .filter(m -> m != Tally.NEVER)
                .sorted()
                .toArray();
    }
}
