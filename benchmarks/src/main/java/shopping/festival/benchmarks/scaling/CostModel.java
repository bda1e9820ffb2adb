package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import shopping.festival.model.order.StageName;

/**
 * What a run costs: so much a row and its merging, so much a batch, so much a window that an actor closes, so much once.
 * Fitted by least squares of the relative errors, so that a short run counts as much as a long one; a cost that would
 * come out below nothing is left out. The fastest round of each setting is taken: what else a machine does only adds.
 *
 * @param nanos by {@link Cost}
 * @param errors standard errors of these
 * @param levels what it was fitted to
 */
record CostModel(double[] nanos, double[] errors, List<Level> levels) {
    /** A batch and a run are as large to the solver as ten million rows: it takes small columns for none. */
    private static final double SCALE = 1e9;

    static final int STAGES = StageName.values().length;

    /** What is paid for. */
    enum Cost {
        ROW("row"),
        /** Merging the rows of more senders, and scattering them to more receivers: rows times log2(partitions). */
        MERGE("row and doubling of partitions"),
        /** Full or empty: the square of the partitions in every window. */
        BATCH("batch"),
        /** That an actor closes: {@link #STAGES} times the partitions in every window. */
        WINDOW("window of an actor"),
        /** Starting, closing the books, the digest of the stock. */
        RUN("run");

        final String label;

        Cost(String label) {
            this.label = label;
        }

        double count(Sample s) {
            return switch (this) {
                case ROW -> s.rows();
                case MERGE -> s.rows() * Math.log(s.setting().partitions()) / Math.log(2);
                case BATCH -> s.batches();
                case WINDOW -> s.windows() * (double) STAGES * s.setting().partitions();
                case RUN -> 1;
            };
        }
    }

    static CostModel fit(List<Level> levels) {
        List<Cost> costs = new ArrayList<>(List.of(Cost.values()));
        while (true) {
            double[] ones = new double[levels.size()];
            Arrays.fill(ones, 1);
            double[][] parts = new double[levels.size()][costs.size()];
            for (int i = 0; i < levels.size(); i++) {
                for (int c = 0; c < costs.size(); c++) {
                    double count = costs.get(c).count(levels.get(i).any()) / most(costs.get(c), levels);
                    parts[i][c] = count / (levels.get(i).fastestSeconds() * 1e9) * SCALE;
                }
            }
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
            regression.setNoIntercept(true);
            regression.newSampleData(ones, parts);
            double[] found = regression.estimateRegressionParameters();
            int least = 0;
            for (int c = 1; c < found.length; c++) {
                least = found[c] < found[least] ? c : least;
            }
            if (found[least] >= 0) {
                return new CostModel(
                        spread(costs, found, levels),
                        spread(costs, regression.estimateRegressionParametersStandardErrors(), levels),
                        levels);
            }
            costs.remove(least);
        }
    }

    private static double most(Cost cost, List<Level> levels) {
        return levels.stream()
                .mapToDouble(level -> cost.count(level.any()))
                .max()
                .orElse(1);
    }

    private static double[] spread(List<Cost> costs, double[] values, List<Level> levels) {
        double[] all = new double[Cost.values().length];
        for (int c = 0; c < costs.size(); c++) {
            all[costs.get(c).ordinal()] = values[c] * SCALE / most(costs.get(c), levels);
        }
        return all;
    }

    double nanos(Cost cost) {
        return nanos[cost.ordinal()];
    }

    double error(Cost cost) {
        return errors[cost.ordinal()];
    }

    double seconds(Sample s) {
        double sum = 0;
        for (Cost cost : Cost.values()) {
            sum += nanos(cost) * cost.count(s);
        }
        return sum / 1e9;
    }

    private double relativeError(Level level) {
        return seconds(level.any()) / level.fastestSeconds() - 1;
    }

    /** Root of the mean squared relative error. */
    double typicalError() {
        return Math.sqrt(levels.stream()
                .mapToDouble(this::relativeError)
                .map(e -> e * e)
                .average()
                .orElse(0));
    }

    double worstError() {
        return levels.stream()
                .mapToDouble(this::relativeError)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** The share of a run's modelled time that a cost has. */
    double share(Cost cost, Sample s) {
        return nanos(cost) * cost.count(s) / 1e9 / seconds(s);
    }
}
