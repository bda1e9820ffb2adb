package shopping.festival.study.plan.history;

import java.util.OptionalInt;

/** What was wanted of a product day by day: its sales, and where it ran out what is to be expected of that day. */
final class Demand {
    private final double[] units;
    private final boolean[] counts;
    private final int end;

    private Demand(double[] units, boolean[] counts, int end) {
        this.units = units;
        this.counts = counts;
        this.end = end;
    }

    /**
     * Of a product's ordinary days.
     *
     * @param festival the place of last year's festival in the history; the days around it are no ordinary ones
     */
    static Demand of(DailySales sales, OptionalInt festival) {
        boolean[] counts = new boolean[sales.days()];
        for (int d = 0; d < counts.length; d++) {
            int day = sales.start() + d;
            counts[d] = festival.isEmpty() || Math.abs(day - festival.getAsInt()) > FestivalLift.DAYS_AROUND;
        }
        double mean = CensoredPoisson.mean(sales.units(), sales.ranOut(), counts);
        double[] demand = sales.units().clone();
        for (int d = 0; d < demand.length; d++) {
            if (sales.ranOut()[d]) {
                demand[d] = CensoredPoisson.atLeast(demand[d], mean);
            }
        }
        return new Demand(demand, counts, sales.days());
    }

    /** The same, of which only the first days are known. */
    Demand first(int days) {
        return new Demand(units, counts, Math.min(days, end));
    }

    /** Ordinary days. */
    int days() {
        int days = 0;
        for (int d = 0; d < end; d++) {
            days += counts[d] ? 1 : 0;
        }
        return days;
    }

    int length() {
        return end;
    }

    double level(Method method) {
        return method.level(units, counts, end);
    }

    /** Ordinary mean of a stretch of days. */
    double mean(int from, int to) {
        return Method.mean(units, counts, Math.max(0, from), Math.max(0, Math.min(to, end)));
    }

    /** Ordinary days of a stretch. */
    int days(int from, int to) {
        int days = 0;
        for (int d = Math.max(0, from); d < Math.min(to, end); d++) {
            days += counts[d] ? 1 : 0;
        }
        return days;
    }

    /** Sum of squares about the mean, over the mean: with the days it gives how much more it varies than a Poisson. */
    double spread() {
        double mean = mean(0, end);
        double squares = 0;
        for (int d = 0; d < end; d++) {
            squares += counts[d] ? (units[d] - mean) * (units[d] - mean) : 0;
        }
        return mean > 0 ? squares / mean : 0;
    }
}
