package shopping.festival.study.run;

import java.util.Arrays;
import java.util.Optional;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.servers.Lanes;

/**
 * What came to a station of the platform, what went through it and what it could have taken, by minute of the day, in
 * orders a second of the simulated market.
 *
 * @param name of the station
 * @param capacity faults included
 */
record Throughput(String name, double[] came, double[] through, double[] capacity) {

    /** Empty if the checkout has no limit. */
    static Optional<Throughput> ofCheckout(RunStory story) {
        Lanes lanes = story.festival().checkout().lanes();
        var attempts = story.measures().counts(Kind.ATTEMPTED);
        var latencies = story.measures().latencies();
        return lanes.isUnlimited()
                ? Optional.empty()
                : Optional.of(new Throughput(
                        "checkout",
                        rates(story, attempts::at),
                        rates(story, row -> latencies.count(Latency.CHECKOUT, row)),
                        capacity(story, lanes)));
    }

    /** Empty if the payment has no limit. What went through is known by when it was answered. */
    static Optional<Throughput> ofPayment(RunStory story) {
        Lanes lanes = story.festival().payment().lanes();
        var orders = story.measures().counts(Kind.ACCEPTED);
        var paid = story.measures().counts(Kind.PAID);
        var declined = story.measures().counts(Kind.DECLINED);
        return lanes.isUnlimited()
                ? Optional.empty()
                : Optional.of(new Throughput(
                        "payment",
                        rates(story, orders::at),
                        rates(story, row -> paid.at(row) + declined.at(row)),
                        capacity(story, lanes)));
    }

    private static double[] rates(RunStory story, java.util.function.IntToLongFunction byRow) {
        double[] rates = new double[story.dayMinutes()];
        Arrays.setAll(rates, row -> byRow.applyAsLong(row) / (story.endOf(row) - row * 60.0));
        return rates;
    }

    private static double[] capacity(RunStory story, Lanes lanes) {
        double[] capacity = new double[story.dayMinutes()];
        Arrays.setAll(capacity, row -> {
            long from = row * VirtualTime.MINUTE;
            long to = Math.round(story.endOf(row) * VirtualTime.SECOND);
            double work =
                    lanes.speeds().stream().mapToDouble(s -> s.work(from, to)).sum();
            return work * lanes.servers() / (to - from) * VirtualTime.SECOND;
        });
        return capacity;
    }

    /** What part of the capacity was used in a minute; not a number while there was none. */
    double utilisation(int row) {
        return capacity[row] > 0 ? through[row] / capacity[row] : Double.NaN;
    }

    double most() {
        return Math.max(largest(came), Math.max(largest(through), largest(capacity)));
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
