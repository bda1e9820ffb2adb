package shopping.festival.benchmarks.random;

import org.openjdk.jmh.annotations.Param;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.PoissonCount;
import shopping.festival.benchmarks.harness.Question;

/** What does it cost to draw how many arrivals fall into a slot, by their mean? */
public class ArrivalCounts extends Question {
    @Param({"1", "40"})
    public double mean;

    @Override
    protected long play() {
        PoissonCount counts = new PoissonCount(mean);
        long sum = 0;
        for (int n = 0; n < rows(); n++) {
            sum += counts.sample(Draws.mix(n));
        }
        return sum;
    }

    @Override
    protected long rows() {
        return sized(200_000, 1_000);
    }
}
