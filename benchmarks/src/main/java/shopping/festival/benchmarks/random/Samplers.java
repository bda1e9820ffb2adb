package shopping.festival.benchmarks.random;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.benchmarks.harness.Question;

/** What does a span of time cost to draw, by its law? */
public class Samplers extends Question {
    @Param({"uniform", "exponential", "erlang", "gamma", "logNormal", "hyperexponential", "table"})
    public String law;

    private Law sampler;

    @Setup
    public void makeTheLaw() {
        sampler = switch (law) {
            case "uniform" -> Law.uniform(1_000, 9_000);
            case "exponential" -> Law.exponential(5_000);
            case "erlang" -> Law.erlang(3, 5_000);
            case "gamma" -> Law.gamma(2.5, 5_000);
            case "logNormal" -> Law.logNormal(5_000, 2);
            case "hyperexponential" -> Law.hyperexponential(new double[] {0.3, 0.7}, new double[] {9_000, 3_000});
            case "table" -> Law.table(new double[] {1_000, 5_000, 9_000}, new double[] {1, 2, 3});
            default -> throw new IllegalArgumentException(law);
        };
    }

    @Override
    protected long play() {
        long sum = 0;
        for (int n = 0; n < rows(); n++) {
            sum += sampler.sampleLong(Draws.mix(n));
        }
        return sum;
    }

    @Override
    protected long rows() {
        return sized(200_000, 1_000);
    }
}
