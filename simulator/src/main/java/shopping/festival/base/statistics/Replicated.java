package shopping.festival.base.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A measure over replications under common luck. Of a share it also knows what each was a share of, so that all
 * replications together make the share: the ratio of the means, not the mean of the ratios.
 */
public final class Replicated {
    private final double[] values;
    private final double[] below;

    /**
     * @param values in the order of the replications, NaN where one does not have it
     * @param below what each is a share of; NaN, or none at all, of what is no share
     */
    public Replicated(double[] values, double[] below) {
        this.values = values.clone();
        this.below = below.clone();
    }

    /** Its mean; of a share that of all replications together. Null where no replication has it. */
    public @Nullable Estimate estimate(Student student) {
        return isShare() ? Ratio.of(above(), below).share(student) : student.of(values);
    }

    /** What each replication adds to the mean, so that sums and differences can be taken replication by replication. */
    public double[] pseudoValues() {
        return isShare() ? Ratio.pseudoValues(above(), below) : values.clone();
    }

    /** By how much it is more than another, replication by replication. */
    public @Nullable Estimate lessThat(Replicated other, Student student) {
        return student.ofDifference(pseudoValues(), other.pseudoValues());
    }

    /** The mean of the replications' own shares; null of what is no share. */
    public @Nullable Estimate meanOfRates(Student student) {
        return isShare()
                ? student.ofShares(values, Arrays.stream(below).average().orElse(0))
                : null;
    }

    private boolean isShare() {
        return below.length > 0 && Arrays.stream(below).noneMatch(Double::isNaN);
    }

    private double[] above() {
        double[] above = new double[values.length];
        Arrays.setAll(above, i -> below[i] == 0 ? 0 : values[i] * below[i]);
        return above;
    }
}
