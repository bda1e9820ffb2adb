package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Kind;
import shopping.festival.result.Counts;
import shopping.festival.result.Trade.Shortage;
import shopping.festival.result.Trade.StockOut;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What was sold out, when, and what that cost. */
final class StockOutsSection {
    private final RunStory story;

    StockOutsSection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Section.Block> blocks = new ArrayList<>(List.of(answers(), offersOut(), figures(), stock()));
        var shortage = story.result().trade().stockOut();
        add(
                blocks,
                "chart-out-category",
                "Offers that ran out, by category",
                "category",
                shortage.byCategory(),
                "/stockOut/byCategory/");
        add(
                blocks,
                "chart-out-origin",
                "Offers that ran out, by origin of the brand",
                "origin",
                shortage.byOrigin(),
                "/stockOut/byOrigin/");
        return new Section(
                "stock-outs",
                "Sold out",
                List.of(
                        "How often a buyer who asked a seller was told that the goods were gone, and how many offers had"
                                + " nothing left."),
                blocks);
    }

    private void add(
            List<Section.Block> blocks, String id, String title, String what, Map<String, Shortage> all, String at) {
        // A result of an earlier version does not say.
        if (all == null || all.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Shortage>> most = all.entrySet().stream()
                .sorted(Comparator.comparing(e -> -out(e.getValue())))
                .toList();
        List<String> names = most.stream().map(Map.Entry::getKey).toList();
        List<double[]> points =
                Points.each(most.size(), i -> 100 * out(most.get(i).getValue()));
        blocks.add(new Chart(
                id,
                title,
                Chart.Axis.labels(what, names),
                Chart.Axis.number("share of the offers that had nothing on hand at some time (%)"),
                List.of(new Chart.Line("share of the offers that ran out (%)", Chart.Look.BARS, points, List.of())),
                shortages(title, what, all, at),
                ""));
    }

    private static double out(Shortage s) {
        return s.offers() == 0 ? 0 : (double) s.offersSoldOut() / s.offers();
    }

    private Table shortages(String title, String what, Map<String, Shortage> all, String at) {
        double most =
                all.values().stream().mapToDouble(Shortage::lostValueFen).max().orElse(0);
        Unit money = Unit.money(most, story.scale());
        Unit each = Unit.of("", story.scale());
        Table.Maker table = Table.of(
                title + ", in numbers",
                what,
                "offers",
                "ran out",
                "share",
                "asked for in vain (units)",
                "worth of that (" + money.name() + ")");
        all.forEach((name, s) -> table.row(
                name,
                each.cell(s.offers(), at + Cell.pointer(name) + "/offers"),
                each.cell(s.offersSoldOut(), at + Cell.pointer(name) + "/offersSoldOut"),
                Cell.of(Numbers.percent(out(s))),
                each.cell(s.lostUnits(), at + Cell.pointer(name) + "/lostUnits"),
                money.cell(s.lostValueFen(), at + Cell.pointer(name) + "/lostValueFen")));
        return table.folded();
    }

    private Chart answers() {
        Series soldOut = story.measures().counts(Kind.SOLD_OUT);
        Unit unit = Unit.of("answers", story.scale());
        int days = story.dayMinutes();
        return new Chart(
                "chart-sold-out",
                "Sold-out answers",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("sold-out answers in each minute"),
                List.of(Chart.Line.of(
                        "sold-out answers", Points.of(0, days, story::middleOf, row -> unit.of(soldOut.at(row))))),
                byTime(soldOut),
                Points.note(days, "minute"));
    }

    private Chart offersOut() {
        Unit unit = Unit.of("offers", story.scale());
        int days = story.dayMinutes();
        return new Chart(
                "chart-offers-out",
                "Offers with nothing on hand",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("offers at the end of each minute"),
                List.of(Chart.Line.of(
                        "offers with nothing on hand",
                        Points.of(
                                0,
                                days,
                                story::endOf,
                                row -> unit.of(story.measures().offersOutAt(row))))),
                Table.NONE,
                "The numbers are in the table of the chart above.");
    }

    private Table byTime(Series soldOut) {
        int step = Points.tableStep(story.dayMinutes());
        Series accepted = story.measures().counts(Kind.ACCEPTED);
        Unit answers = Unit.of("answers", story.scale());
        Table.Maker table = Table.of(
                "Sold out, every " + SalesSection.minutes(step),
                "from",
                "sold-out answers",
                "share of those who asked a seller",
                "offers with nothing on hand at the end");
        for (int row = 0; row < story.dayMinutes(); row += step) {
            int to = Math.min(row + step, story.dayMinutes());
            long out = soldOut.sum(row, to);
            long asked = out + accepted.sum(row, to);
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    answers.cell(out),
                    Cell.of(asked == 0 ? "–" : Numbers.percent((double) out / asked)),
                    answers.cell(story.measures().offersOutAt(to - 1)));
        }
        return table.folded();
    }

    private Table figures() {
        StockOut s = story.result().trade().stockOut();
        Unit money = Unit.money(s.lostValueFen(), story.scale());
        Unit each = Unit.of("", story.scale());
        return Table.of("The stock-outs in numbers", "measure", "value", "unit")
                .row(
                        "attempts that were told sold out",
                        percent(s.attemptRate(), "/stockOut/attemptRate"),
                        Cell.of("of those that reached a seller"))
                .row(
                        "filled or promised at the first try",
                        percent(s.firstAttemptFillRate(), "/stockOut/firstAttemptFillRate"),
                        Cell.of("of the buyers who asked a seller for the first time"))
                .row(
                        "filled from the shelf (fill rate)",
                        percent(s.shelfFillRate(), "/stockOut/shelfFillRate"),
                        Cell.of("of the same; backorders are promises and do not count"))
                .row(
                        "offers that ran out at some time",
                        each.cell(s.offersSoldOut(), "/stockOut/offersSoldOut"),
                        Cell.of("offers"))
                .row(
                        "asked for in vain",
                        each.cell(s.lostUnits(), "/stockOut/lostUnits"),
                        Cell.of("units that buyers who gave up had wanted"))
                .row(
                        "worth of that, at its prices",
                        money.cell(s.lostValueFen(), "/stockOut/lostValueFen"),
                        Cell.of(money.name()))
                .row(
                        "recovered by rivals",
                        each.cell(s.recoveredByRivals(), "/stockOut/recoveredByRivals"),
                        Cell.of("orders accepted after a sold-out answer, by whomever"))
                .open();
    }

    private Table stock() {
        Counts.Stock s = Objects.requireNonNull(story.result().counts().stock(), "stock");
        Unit units = Unit.of("", story.scale());
        return Table.of("Stock over the measured time", "measure", "value", "unit")
                .row("on hand", units.cell(s.onHandMean(), "/stock/onHandMean"), Cell.of("units, mean over the time"))
                .row(
                        "on order",
                        units.cell(s.onOrderMean(), "/stock/onOrderMean"),
                        Cell.of("units, mean over the time"))
                .row(
                        "waited for by backorders",
                        units.cell(s.backordersMean(), "/stock/backordersMean"),
                        Cell.of("units, mean over the time"))
                .row(
                        "time without stock",
                        percent(s.outOfStockTimeShare(), "/stock/outOfStockTimeShare"),
                        Cell.of("of the time, mean over the offers"))
                .row(
                        "filled from the shelf (fill rate)",
                        percent(s.shelfFillRate(), "/stock/shelfFillRate"),
                        Cell.of("of the buyers who asked for the first time in it"))
                .row(
                        "orders placed with suppliers",
                        units.cell(s.supplierOrders(), "/stock/supplierOrders"),
                        Cell.of("orders in it"))
                .row("ordered from suppliers", units.cell(s.supplierUnits(), "/stock/supplierUnits"), Cell.of("units"))
                .open();
    }

    private static Cell percent(@Nullable Double rate, String source) {
        return rate == null ? Cell.of("–") : new Cell(Numbers.percent(rate), source, rate, 0.01);
    }
}
