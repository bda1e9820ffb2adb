package shopping.festival.validation;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import shopping.festival.model.order.Order;

/** What is wanted of each offer and what is sold, in units, over a whole run: each offer is a season. */
final class Seasons implements Witness {
    private final int[] sold;
    private final int[] lost;

    Seasons(int offers) {
        this.sold = new int[offers];
        this.lost = new int[offers];
    }

    @Override
    public void answered(long order, boolean accepted) {
        sold[Order.offer(order)] += accepted ? Order.units(order) : 0;
    }

    @Override
    public void lacked(long order) {
        lost[Order.offer(order)] += Order.units(order);
    }

    /** Units wanted, season by season. */
    int[] demands() {
        return IntStream.range(0, sold.length).map(i -> sold[i] + lost[i]).toArray();
    }

    double demand() {
        return sold() + lost();
    }

    /** The average of (demand − mean)², with the mean that is known. */
    double demandVariance(double mean) {
        return mean(i -> (sold[i] + lost[i] - mean) * (sold[i] + lost[i] - mean));
    }

    double sold() {
        return mean(i -> sold[i]);
    }

    double lost() {
        return mean(i -> lost[i]);
    }

    /** Units sold of all seasons over units wanted of all seasons. */
    double fillRate() {
        return sold() / demand();
    }

    /** The mean of the seasons' own fill rates: another number. */
    double meanOfFillRates() {
        return mean(i -> (double) sold[i] / (sold[i] + lost[i]));
    }

    /** Share of the seasons in which somebody found nothing. */
    double anyUnmet() {
        return mean(i -> lost[i] > 0 ? 1 : 0);
    }

    /** Share of the seasons in which the whole stock was sold. */
    double soldOut(int... stock) {
        return mean(i -> sold[i] == stock[i % stock.length] ? 1 : 0);
    }

    private double mean(IntToDoubleFunction season) {
        return IntStream.range(0, sold.length).mapToDouble(season).average().orElseThrow();
    }
}
