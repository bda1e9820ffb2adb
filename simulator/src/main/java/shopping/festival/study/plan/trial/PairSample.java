package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.study.plan.day.Families;

/** By how much one plan earned more than another, replication by replication on the same draws. */
public final class PairSample {
    private final double[] sum;
    private final double[] squares;
    /** By item: its family, whose difference is its own where there is one of a family. */
    private final int[] family;

    private final double[] kinSum;
    private final double[] kinSquares;
    private final double[] kin;
    private final List<Double> totals = new ArrayList<>();

    PairSample(Families families, int items) {
        this.sum = new double[items];
        this.squares = new double[items];
        this.family = IntStream.range(0, items).map(families::of).toArray();
        int count = families.count();
        this.kinSum = new double[count];
        this.kinSquares = new double[count];
        this.kin = new double[count];
    }

    void add(double[] profits, double[] base) {
        double total = 0;
        Arrays.fill(kin, 0);
        for (int i = 0; i < profits.length; i++) {
            double difference = profits[i] - base[i];
            sum[i] += difference;
            squares[i] += difference * difference;
            total += difference;
            kin[family[i]] += difference;
        }
        for (int f = 0; f < kin.length; f++) {
            kinSum[f] += kin[f];
            kinSquares[f] += kin[f] * kin[f];
        }
        totals.add(total);
    }

    public double sum(int item) {
        return sum[item];
    }

    public double sumOfSquares(int item) {
        return squares[item];
    }

    /** Of an item and all that stand in for it. */
    double sumOfKin(int item) {
        return kinSum[family[item]];
    }

    double sumOfSquaresOfKin(int item) {
        return kinSquares[family[item]];
    }

    /** The shop's difference in every replication. */
    public double[] totals() {
        return totals.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
