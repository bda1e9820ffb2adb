package shopping.festival.study.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import shopping.festival.scenario.History;

/** How hard the busiest minute of a run was for the platform. */
public final class PeakLoad {
    private PeakLoad() {}

    /**
     * The most clicks that came to the checkout in a minute, over what it could have taken in that minute: above 1 a queue
     * grows. Empty without a limit. Minutes in which it was down have no such ratio.
     */
    public static OptionalDouble ofCheckout(Run run) {
        return Throughput.ofCheckout(new RunStory(run, List.of(), History.NONE, Baseline.NONE)).stream()
                .flatMapToDouble(t -> IntStream.range(0, t.came().length)
                        .filter(minute -> t.capacity()[minute] > 0)
                        .mapToDouble(minute -> t.came()[minute] / t.capacity()[minute]))
                .max();
    }
}
