package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import shopping.festival.measure.Latencies;
import shopping.festival.model.order.Latency;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** How long the orders took that were done in each minute: half of them, and the slowest of a hundred. */
final class MinutesSection {
    private static final double HALF_PERCENT = 50;
    private static final double LEAST_SECONDS = 0.001;

    private final RunStory story;

    MinutesSection(RunStory story) {
        this.story = story;
    }

    /** Empty where nothing ended in the day. */
    Optional<Section> section() {
        List<Section.Block> charts = new ArrayList<>();
        chart("chart-minutes-checkout", "The checkout: click to created order", Latency.CHECKOUT)
                .ifPresent(charts::add);
        chart("chart-minutes-payment", "The payment: created order to settled payment", Latency.PAYMENT)
                .ifPresent(charts::add);
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "minutes",
                        "How long it took, minute by minute",
                        List.of(
                                "Of the orders that were done in each minute; where there were none, the lines have a gap."),
                        charts,
                        true));
    }

    private Optional<Chart> chart(String id, String title, Latency latency) {
        double[] half = percentile(latency, HALF_PERCENT);
        double[] slowest = percentile(latency, BaselineReader.SLOWEST_PERCENT);
        if (Arrays.stream(half).allMatch(Double::isNaN)) {
            return Optional.empty();
        }
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(line("half within (p50)", half));
        lines.add(line("99 % within (p99)", slowest));
        lines.addAll(story.baseline().slowest("p99", latency, story.dayMinutes(), story::middleOf, LEAST_SECONDS));
        return Optional.of(new Chart(
                id,
                title,
                Chart.Axis.clock(0, story.daySeconds()),
                new Chart.Axis(
                        Chart.Kind.LOG_SECONDS,
                        "time (logarithmic; below 1 ms counts as 1 ms)",
                        powerOfTen(half),
                        null,
                        List.of()),
                lines,
                table(title, half, slowest),
                Points.note(story.dayMinutes(), "minute")));
    }

    /** At or below all of them: the axis begins there. */
    private static double powerOfTen(double[] seconds) {
        double least =
                Arrays.stream(seconds).filter(s -> !Double.isNaN(s)).min().orElse(LEAST_SECONDS);
        return Math.max(LEAST_SECONDS, Numbers.point(Math.pow(10, Math.floor(Math.log10(least)))));
    }

    /** By minute, seconds; not a number where nothing ended. */
    private double[] percentile(Latency latency, double percent) {
        Latencies latencies = story.measures().latencies();
        double[] seconds = new double[story.dayMinutes()];
        Arrays.setAll(seconds, row -> {
            Histogram histogram = latencies.row(latency, row);
            return histogram.getTotalCount() == 0
                    ? Double.NaN
                    : Math.max(LEAST_SECONDS, histogram.getValueAtPercentile(percent) / 1e3);
        });
        return seconds;
    }

    private Chart.Line line(String name, double[] seconds) {
        return Chart.Line.of(name, Points.of(0, seconds.length, story::middleOf, row -> seconds[row]));
    }

    /** Of several minutes the slowest. */
    private Table table(String title, double[] half, double[] slowest) {
        int step = Points.tableStep(half.length);
        Table.Maker table = Table.of(
                title + ", slowest minute of every " + SalesSection.minutes(step),
                "from",
                "half within",
                "99 % within");
        for (int row = 0; row < half.length; row += step) {
            int worst = row;
            for (int r = row; r < Math.min(row + step, half.length); r++) {
                worst = slowest[r] > slowest[worst] || Double.isNaN(slowest[worst]) ? r : worst;
            }
            table.row(Numbers.hourAndMinute(row * 60.0), span(half[worst]), span(slowest[worst]));
        }
        return table.folded();
    }

    private static Cell span(double seconds) {
        return Cell.of(Double.isNaN(seconds) ? "–" : seconds <= LEAST_SECONDS ? "1 ms or less" : Numbers.span(seconds));
    }
}
