package shopping.festival.engine.node;

import java.util.Arrays;
import shopping.festival.model.flow.Partitions;

/**
 * How the work of one kind of actors is divided, as far as it can be told before it is done.
 *
 * @param shares of each actor, 1 together
 * @param heaviest what is heaviest of the units that cannot be parted
 * @param heaviestShare its share
 */
public record Cut(double[] shares, String heaviest, double heaviestShare) {
    private static final double FAIR = 0.05;

    static Cut of(double[] work, String heaviest, double heaviestWork) {
        double sum = Arrays.stream(work).sum();
        return new Cut(Arrays.stream(work).map(w -> w / sum).toArray(), heaviest, heaviestWork / sum);
    }

    /** Of ranges of units, each of which makes so much work. */
    static Cut of(Partitions ranges, double[] work, String heaviest) {
        double[] loads = new double[ranges.count()];
        for (int p = 0; p < loads.length; p++) {
            loads[p] = Arrays.stream(work, ranges.first(p), ranges.end(p)).sum();
        }
        return of(loads, heaviest, Arrays.stream(work).max().orElse(0));
    }

    /** Whether no actor has more than a twentieth beyond its fair part of the work. */
    public boolean isEven() {
        return Arrays.stream(shares).max().orElse(1) <= (1 + FAIR) / shares.length;
    }
}
