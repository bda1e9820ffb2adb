package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.PageFile;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** The page that watches a day: the report's own looks, filled by what is told once a second. */
final class LivePage {
    private static final double HOUR = 3_600;

    private LivePage() {}

    static String html(LiveTerms terms) {
        boolean wasReal = !terms.published().isEmpty();
        List<Chart.Line> gmv = new ArrayList<>(List.of(Chart.Line.of("this run", List.of())));
        if (wasReal) {
            List<double[]> billions = terms.published().stream()
                    .map(point -> new double[] {point[0], point[1] / 1e9})
                    .toList();
            gmv.add(new Chart.Line("published of the real day", Chart.Look.BASELINE, billions, List.of()));
        }
        String unit = wasReal ? "RMB bn" : "RMB m";
        List<Section> sections = List.of(
                new Section("gmv", "Sales", List.of(), List.of(chart("live-gmv", "GMV since the bell", unit, gmv))),
                new Section(
                        "rates",
                        "Orders a second",
                        List.of("Means of the minutes since the second before, of the whole market."),
                        List.of(chart(
                                "live-rates",
                                "Orders, payments and sold-out answers a second",
                                "a second",
                                List.of(
                                        line("orders accepted"),
                                        line("payments"),
                                        line("sold out"),
                                        line("turned away"))))),
                new Section(
                        "queues",
                        "Where it waits",
                        List.of("What grows here breaks first."),
                        List.of(
                                chart(
                                        "live-platform",
                                        "Orders that wait at the platform",
                                        "orders",
                                        List.of(line("checkout"), line("sellers"), line("payment"))),
                                chart(
                                        "live-logistics",
                                        "Orders that wait for a picker or at customs",
                                        "orders",
                                        List.of(line("warehouses"), line("customs"))))));
        Page page = new Page(
                terms.scenario() + ", live",
                terms.scenario() + ": seed " + terms.seed(),
                "00:00:00",
                List.of("Waiting for the run."),
                List.of(
                        figure("GMV", "RMB, since the bell"),
                        figure("Orders paid", "since the bell"),
                        figure("Orders a second", "accepted"),
                        figure("Sold out", "answers since the bell"),
                        figure("Turned away", "attempts since the bell"),
                        figure("Waiting for a picker", "orders")),
                sections,
                List.of(new Page.Definition(
                        "since the bell",
                        "Of the whole market, from 00:00 on; the part that is played, divided by its scale.")),
                List.of(
                        "This page is served by the run itself, on this machine only, and becomes its report at the end."));
        return PageFile.live(page);
    }

    private static Page.Figure figure(String label, String note) {
        return new Page.Figure(label, Cell.of("–"), note);
    }

    private static Chart.Line line(String name) {
        return Chart.Line.of(name, List.of());
    }

    private static Chart chart(String id, String title, String unit, List<Chart.Line> lines) {
        return new Chart(id, title, Chart.Axis.clock(0, 24 * HOUR), Chart.Axis.number(unit), lines, Table.NONE, "");
    }
}
