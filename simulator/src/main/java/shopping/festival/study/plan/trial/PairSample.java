package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;

/** By how much one plan earned more than another, replication by replication on the same draws. */
public final class PairSample {
    private final double[] sum;
    private final double[] squares;
    private final List<Double> totals = new ArrayList<>();

    PairSample(int items) {
        this.sum = new double[items];
        this.squares = new double[items];
    }

    void add(double[] profits, double[] base) {
        double total = 0;
        for (int i = 0; i < profits.length; i++) {
            double difference = profits[i] - base[i];
            sum[i] += difference;
            squares[i] += difference * difference;
            total += difference;
        }
        totals.add(total);
    }

    public double sum(int item) {
        return sum[item];
    }

    public double sumOfSquares(int item) {
        return squares[item];
    }

    /** The shop's difference in every replication. */
    public double[] totals() {
        return totals.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
