package shopping.festival.study.run;

import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.result.Summary;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.PlusMinus;

/** The figures of a festival over replications: mean, interval, and how far one day is from another. */
final class MeansSection {
    private final Summary summary;

    MeansSection(Summary summary) {
        this.summary = summary;
    }

    Section section() {
        Table.Maker table = Table.of("Means", "measure", "mean and 95 % interval", "standard deviation of one day");
        money(table, "sales of the day (GMV)", "gmvFen");
        count(table, "orders paid in the day", "ordersPaidInDay");
        money(table, "lost to sold out", "stockOut.lostValueFen");
        count(table, "orders, most in one second", "peaks.ordersPerSecond");
        count(table, "payments, most in one second", "peaks.paymentsPerSecond");
        count(table, "most that waited before the checkout", "stations.checkout.checkout.queuePeak");
        wait(table, "longest wait before the checkout", "stations.checkout.checkout.waitPeakMillis");
        count(table, "most that waited before the payment", "stations.payment.payment.queuePeak");
        wait(table, "longest wait before the payment", "stations.payment.payment.waitPeakMillis");
        return new Section(
                "means",
                "What the replications have in common",
                List.of(
                        "A standard deviation is how far one day is from the mean, as a rule: two of three days are nearer."),
                rates().isEmpty() ? List.of(table.open()) : List.of(table.open(), rateTable()));
    }

    private List<RateLines.Row> rates() {
        return RateLines.of(summary);
    }

    private Table rateTable() {
        Table.Maker table = Table.of("Rates", "rate", RateLines.RATIO_OF_MEANS, RateLines.MEAN_OF_RATES);
        rates().forEach(row -> table.row(row.name(), Cell.of(row.ratioOfMeans()), Cell.of(row.meanOfRates())));
        return table.open();
    }

    private void money(Table.Maker table, String name, String measure) {
        Summary.Estimate e = summary.measures().get(measure);
        if (e != null) {
            Unit unit = Unit.money(e.mean(), summary.scale());
            table.row(
                    name,
                    Cell.of(PlusMinus.moneyRange(whole(e))),
                    e.standardDeviation() == null
                            ? Cell.of("–")
                            : unit.figure(e.standardDeviation(), pointer(measure)));
        }
    }

    private void count(Table.Maker table, String name, String measure) {
        Summary.Estimate e = summary.measures().get(measure);
        if (e != null) {
            Unit unit = Unit.of("", summary.scale());
            table.row(
                    name,
                    Cell.of(PlusMinus.countRange(whole(e))),
                    e.standardDeviation() == null ? Cell.of("–") : unit.cell(e.standardDeviation(), pointer(measure)));
        }
    }

    private Estimate whole(Summary.Estimate e) {
        return e.value().over(summary.scale());
    }

    /** The same at any scale. */
    private void wait(Table.Maker table, String name, String measure) {
        Summary.Estimate e = summary.measures().get(measure);
        if (e != null) {
            Double low = e.low();
            Double high = e.high();
            table.row(
                    name,
                    Cell.of(span(e.mean())
                            + (low == null || high == null
                                    ? ""
                                    : " (" + span(Math.max(0, low)) + " to " + span(high) + ")")),
                    Cell.of(e.standardDeviation() == null ? "–" : span(e.standardDeviation())));
        }
    }

    private static String span(double millis) {
        return Numbers.span(millis / 1_000);
    }

    private static String pointer(String measure) {
        return "/measures/" + Cell.pointer(measure) + "/standardDeviation";
    }
}
