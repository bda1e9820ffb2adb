package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import shopping.festival.model.order.Latency;
import shopping.festival.result.Service.Spread;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** How long things took: for each share of the orders, the time within which it was done. */
final class WaitsSection {
    private static final double[] PERCENTILES = {5, 10, 25, 50, 75, 90, 95, 99, 99.5, 99.9, 99.99, 100};
    private static final double LEAST_SECONDS = 0.001;

    private final RunStory story;

    WaitsSection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Section.Block> blocks = new ArrayList<>();
        Histogram checkout = total(Latency.CHECKOUT);
        Histogram payment = total(Latency.PAYMENT);
        if (checkout.getTotalCount() > 0) {
            blocks.add(chart(
                    "chart-waits-platform",
                    "On the platform",
                    new Chart.Axis(
                            Chart.Kind.LOG_SECONDS,
                            "time (logarithmic; below 1 ms counts as 1 ms)",
                            LEAST_SECONDS,
                            null,
                            List.of()),
                    List.of(
                            line("checkout: click to created order", checkout, 1e3, LEAST_SECONDS),
                            line("payment: created order to settled payment", payment, 1e3, LEAST_SECONDS))));
        }
        Histogram dispatch = total(Latency.DISPATCH);
        Histogram delivery = total(Latency.DELIVERY);
        if (delivery.getTotalCount() > 0) {
            blocks.add(chart(
                    "chart-waits-parcels",
                    "From payment to the door",
                    Chart.Axis.number("days"),
                    List.of(
                            line("dispatch: payment to truck", dispatch, 86_400e3, 0),
                            line("delivery: payment to door", delivery, 86_400e3, 0))));
        }
        blocks.add(figures());
        return new Section(
                "waits",
                "How long it took",
                List.of(
                        "Read the charts from below: at 90 %, nine orders of ten were done within the time the line shows,"
                                + " and one of ten took longer."),
                blocks);
    }

    private Histogram total(Latency latency) {
        return story.measures().latencies().total(latency);
    }

    private static Chart.Line line(String name, Histogram millis, double size, double least) {
        List<double[]> points = new ArrayList<>();
        for (int p = 0; p < PERCENTILES.length; p++) {
            double value = millis.getTotalCount() == 0 ? 0 : millis.getValueAtPercentile(PERCENTILES[p]) / size;
            points.add(new double[] {p, Numbers.point(Math.max(least, value))});
        }
        return Chart.Line.of(name, points);
    }

    private Chart chart(String id, String title, Chart.Axis up, List<Chart.Line> lines) {
        List<String> labels = new ArrayList<>();
        for (double p : PERCENTILES) {
            labels.add(
                    p == 100
                            ? "all"
                            : java.math.BigDecimal.valueOf(p)
                                            .stripTrailingZeros()
                                            .toPlainString() + " %");
        }
        Table.Maker table = Table.of(
                title + ": done within",
                "share of the orders",
                lines.get(0).name(),
                lines.get(1).name());
        double second = up.kind() == Chart.Kind.LOG_SECONDS ? 1 : 86_400;
        for (int p = 0; p < labels.size(); p++) {
            table.row(
                    labels.get(p),
                    Cell.of(Numbers.span(lines.get(0).points().get(p)[1] * second)),
                    Cell.of(Numbers.span(lines.get(1).points().get(p)[1] * second)));
        }
        return new Chart(
                id,
                title,
                Chart.Axis.labels("share of the orders that were done", labels),
                up,
                lines,
                table.folded(),
                "");
    }

    private Table figures() {
        var l = story.result().service().latencyMillis();
        Table.Maker table = Table.of(
                "Times in numbers",
                "",
                "orders",
                "mean",
                "half within",
                "90 % within",
                "99 % within",
                "99.9 % within",
                "longest");
        row(table, "checkout", l.checkout());
        row(table, "payment", l.payment());
        row(table, "dispatch", l.dispatch());
        row(table, "delivery", l.delivery());
        return table.open();
    }

    private void row(Table.Maker table, String name, Spread s) {
        String at = "/latencyMillis/" + name + "/";
        table.row(
                name,
                Unit.of("orders", story.scale()).cell(s.count(), at + "count"),
                span(s.mean(), at + "mean"),
                span(s.p50(), at + "p50"),
                span(s.p90(), at + "p90"),
                span(s.p99(), at + "p99"),
                span(s.p999(), at + "p999"),
                span(s.max(), at + "max"));
    }

    private static Cell span(double millis, String source) {
        return new Cell(millis == 0 ? "below 1 ms" : Numbers.span(millis / 1000), source, millis, 0);
    }
}
