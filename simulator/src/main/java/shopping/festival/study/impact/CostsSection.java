package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** What each fault cost, and all of them. */
final class CostsSection {
    private final ImpactResult result;
    private final Unit orders;
    private final Unit money;

    CostsSection(ImpactResult result) {
        this.result = result;
        this.orders = Unit.of("orders", result.scale());
        this.money = Unit.money(Math.abs(result.whole().fenLost().mean()), result.scale());
    }

    Section section() {
        Table.Maker table = Table.of(
                "What each fault cost: all faults against all but this one",
                "fault",
                "orders lost",
                "worth (" + money.name() + ")",
                "orders refunded, more",
                "buyers without what they wanted",
                "orders won by rivals",
                "orders paid later",
                "later on average",
                "later at most",
                "last queue or latency back at");
        for (int f = 0; f < result.faults().size(); f++) {
            FaultImpact fault = result.faults().get(f);
            row(table, fault.name(), fault.cost(), "/faults/" + f + "/cost", Cell.of(back(fault.backAt())));
        }
        if (result.faults().size() > 1) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Sure.cell(result.together().ordersLost(), orders, "/together/ordersLost/mean"));
            cells.add(Sure.cell(result.together().fenLost(), money, "/together/fenLost/mean"));
            while (cells.size() < 9) {
                cells.add(Cell.of("–"));
            }
            table.row("together", cells.toArray(Cell[]::new));
            row(table, "all", result.whole(), "/whole", Cell.of("–"));
        }
        return new Section(
                "costs",
                "What it cost",
                List.of(
                        result.faults().size() > 1
                                ? "What the faults cost together and none of them by itself is told as a line of its own; below"
                                        + " nothing, where each would have cost most of it alone."
                                : "With the fault, less without it."),
                List.of(table.open()));
    }

    private void row(Table.Maker table, String name, Cost cost, String source, Cell back) {
        table.row(
                name,
                Sure.cell(cost.ordersLost(), orders, source + "/ordersLost/mean"),
                Sure.cell(cost.fenLost(), money, source + "/fenLost/mean"),
                Sure.cell(cost.refunded(), orders, source + "/refunded/mean"),
                Sure.cell(cost.buyersWithout(), orders, source + "/buyersWithout/mean"),
                Sure.cell(cost.wonByRivals(), orders, source + "/wonByRivals/mean"),
                Sure.cell(cost.paidLater().orders(), orders, source + "/paidLater/orders/mean"),
                span(cost.paidLater().meanSeconds(), 1, source + "/paidLater/meanSeconds/mean"),
                span(cost.paidLater().mostSeconds(), 1, source + "/paidLater/mostSeconds/mean"),
                back);
    }

    /**
     * A stretch of time as people say it, with its interval.
     *
     * @param second in what it is told
     */
    static Cell span(@Nullable Estimate time, double second, String source) {
        if (time == null) {
            return Cell.of("–");
        }
        String interval = time.low() == null || time.high() == null
                ? ""
                : " (" + People.span(Math.max(0, time.low() / second)) + " to " + People.span(time.high() / second)
                        + ")";
        return new Cell(People.span(time.mean() / second) + interval, source, time.mean(), 0);
    }

    /** An instant, with its interval. */
    static String back(@Nullable Estimate instant) {
        if (instant == null) {
            return "–";
        }
        return People.clock(instant.mean())
                + (instant.low() == null || instant.high() == null
                        ? ""
                        : " (" + People.clock(Math.max(0, instant.low())) + " to " + People.clock(instant.high())
                                + ")");
    }
}
