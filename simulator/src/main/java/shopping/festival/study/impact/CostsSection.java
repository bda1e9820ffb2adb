package shopping.festival.study.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** What each fault cost, and all of them. */
final class CostsSection {
    private final ImpactResult result;

    CostsSection(ImpactResult result) {
        this.result = result;
    }

    Section section() {
        Unit orders = Unit.of("orders", result.scale());
        Unit money = Unit.money(Math.abs(result.whole().fenLost().mean()), result.scale());
        Table.Maker table = Table.of(
                "What each fault cost: all faults against all but this one",
                "fault",
                "orders lost",
                "worth (" + money.name() + ")",
                "orders paid later",
                "buyers without what they wanted",
                "orders that went to another offer",
                "queue back at",
                "latency back at");
        for (int f = 0; f < result.faults().size(); f++) {
            FaultImpact fault = result.faults().get(f);
            row(table, fault.name(), fault.cost(), orders, money, fault);
        }
        if (result.faults().size() > 1) {
            Estimate lost = result.together().ordersLost();
            Estimate fen = result.together().fenLost();
            if (lost != null && fen != null) {
                table.row(
                        "together",
                        orders.cell(lost.mean()),
                        money.cell(fen.mean()),
                        Cell.of("–"),
                        Cell.of("–"),
                        Cell.of("–"),
                        Cell.of("–"),
                        Cell.of("–"));
            }
            row(table, "all", result.whole(), orders, money, null);
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

    private static void row(
            Table.Maker table, String name, Cost cost, Unit orders, Unit money, @Nullable FaultImpact fault) {
        table.row(
                name,
                orders.cell(cost.ordersLost().mean()),
                money.cell(cost.fenLost().mean()),
                orders.cell(cost.ordersPaidLater().mean()),
                orders.cell(cost.buyersWithout().mean()),
                orders.cell(cost.toOtherOffers().mean()),
                Cell.of(fault == null ? "–" : back(fault, fault.backlogBackAt())),
                Cell.of(fault == null ? "–" : back(fault, fault.latencyBackAt())));
    }

    private static String back(FaultImpact fault, Estimate instant) {
        return instant.mean() <= fault.from() ? "not disturbed" : People.clock(instant.mean());
    }
}
