package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Summary;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Replications one by one: sales of each beside the mean, and what broke in which. */
final class EachReplicationSection {
    private final Summary summary;
    private final List<String> names;
    private final List<FestivalResult> results;
    private final Unit money;

    EachReplicationSection(Summary summary, List<String> names, List<FestivalResult> results) {
        this.summary = summary;
        this.names = names;
        this.results = results;
        double most =
                results.stream().mapToDouble(r -> r.trade().gmvFen()).max().orElse(0);
        this.money = Unit.money(most, summary.scale());
    }

    Section section() {
        return new Section(
                "each",
                "One by one",
                List.of("Each replication has a folder of its own, with its page: " + names.get(0) + "/report.html"
                        + " and so on."),
                List.of(chart(), table()));
    }

    private Chart chart() {
        List<double[]> days = new ArrayList<>();
        List<double[]> mean = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        Summary.Estimate gmv = summary.measures().get("gmvFen");
        for (int r = 0; r < results.size(); r++) {
            days.add(new double[] {
                r + 1, Numbers.point(money.of(results.get(r).trade().gmvFen()))
            });
            if (gmv != null) {
                mean.add(new double[] {r + 1, Numbers.point(money.of(gmv.mean()))});
                if (gmv.low() != null && gmv.high() != null) {
                    band.add(
                            new double[] {r + 1, Numbers.point(money.of(gmv.low())), Numbers.point(money.of(gmv.high()))
                            });
                }
            }
        }
        return new Chart(
                "chart-each",
                "Sales of each replication",
                Chart.Axis.number("replication").free(),
                Chart.Axis.number("sales of the day, " + money.name()).free(),
                List.of(
                        new Chart.Line("one replication", Chart.Look.POINTS, days, List.of()),
                        new Chart.Line("mean", Chart.Look.LINE, mean, band)),
                List.of(),
                Table.NONE,
                "The band is the 95 % interval of the mean.");
    }

    private Table table() {
        Table.Maker table = Table.of(
                "Replications",
                "folder",
                "sales of the day, " + money.name(),
                "orders paid in the day",
                "thresholds broken",
                "digest");
        Unit orders = Unit.of("", summary.scale());
        for (int r = 0; r < results.size(); r++) {
            FestivalResult result = results.get(r);
            long broken =
                    result.proof().thresholds().stream().filter(v -> !v.ok()).count();
            table.row(
                    names.get(r),
                    money.cell(result.trade().gmvFen()),
                    orders.cell(result.counts().ordersPaidInDay()),
                    Cell.of(result.proof().thresholds().isEmpty() ? "–" : Long.toString(broken)),
                    Cell.of(result.head().digest()));
        }
        return results.size() > 20 ? table.folded() : table.open();
    }
}
