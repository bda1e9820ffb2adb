package shopping.festival.study.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import shopping.festival.study.replay.contract.Outcome;
import shopping.festival.study.replay.play.Exchange;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.play.Purchase;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** Latency and answers over the stretch of the day. */
final class OverTimeSection {
    private static final int SLICES = 120;
    private static final double MILLI_NANOS = 1e6;
    private static final double SECOND_NANOS = 1e9;

    private final ReplayOrder order;
    private final List<List<Exchange>> slices = new ArrayList<>();
    private final double sliceNanos;

    OverTimeSection(ReplayOrder order, Played played) {
        this.order = order;
        for (int i = 0; i < SLICES; i++) {
            slices.add(new ArrayList<>());
        }
        long end = 1;
        for (Purchase purchase : played.purchases()) {
            for (Exchange e : purchase.exchanges()) {
                end = Math.max(end, e.intendedNanos() + 1);
            }
        }
        sliceNanos = (double) end / SLICES;
        for (Purchase purchase : played.purchases()) {
            for (Exchange e : purchase.exchanges()) {
                slices.get((int) (Math.max(0, e.intendedNanos()) / sliceNanos)).add(e);
            }
        }
    }

    Section section() {
        Chart.Axis clock = Chart.Axis.clock(clockAt(0), clockAt(SLICES));
        Chart latency = new Chart(
                "latency",
                "Latency",
                clock,
                Chart.Axis.number("ms"),
                List.of(
                        Chart.Line.of("99 % took no longer", line(slice -> percentile(slice, 0.99))),
                        Chart.Line.of("half took no longer", line(slice -> percentile(slice, 0.5)))),
                Table.NONE,
                "");
        Chart answers = new Chart(
                "answers",
                "Answers a second",
                clock,
                Chart.Axis.number("a second of the clock on the wall"),
                List.of(
                        new Chart.Line(
                                "asked, by the timetable",
                                Chart.Look.BASELINE,
                                line(slice -> slice.size() / (sliceNanos / SECOND_NANOS)),
                                List.of()),
                        Chart.Line.of("yes", line(slice -> rate(slice, Outcome.ACCEPTED))),
                        Chart.Line.of("sold out", line(slice -> rate(slice, Outcome.SOLD_OUT))),
                        Chart.Line.of("turned away", line(slice -> rate(slice, Outcome.RETRY))),
                        Chart.Line.of(
                                "error or none",
                                line(slice -> rate(slice, Outcome.ERROR)
                                        + rate(slice, Outcome.UNKNOWN)
                                        + rate(slice, Outcome.UNSENT)))),
                Table.NONE,
                "");
        return new Section("over-time", "Over the day", List.of(), List.of(latency, answers), true);
    }

    private double clockAt(int slice) {
        return order.stretch().microsAt((long) (slice * sliceNanos)) / 1e6;
    }

    private List<double[]> line(ToDoubleFunction<List<Exchange>> value) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < SLICES; i++) {
            points.add(new double[] {clockAt(i), value.applyAsDouble(slices.get(i))});
        }
        return points;
    }

    private static double percentile(List<Exchange> slice, double part) {
        ToLongFunction<Exchange> latency = Exchange::latencyNanos;
        long[] sorted = slice.stream().mapToLong(latency).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / MILLI_NANOS;
    }

    private double rate(List<Exchange> slice, Outcome outcome) {
        long n = slice.stream().filter(e -> e.outcome() == outcome).count();
        return n / (sliceNanos / SECOND_NANOS);
    }
}
