package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.measure.Series;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.run.FaultText;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** The page of an impact: three sentences, what each fault cost, and the day with and without it. */
final class ImpactPage {
    /** Minutes shown before a fault and after it was over. */
    private static final int MARGIN = 20;

    private final ImpactResult result;
    private final Scenario scenario;
    /** Of the first replication, for the charts. */
    private final Settings.Days days;

    ImpactPage(ImpactResult result, Scenario scenario, Settings.Days days) {
        this.result = result;
        this.scenario = scenario;
        this.days = days;
    }

    Page page() {
        List<String> sentences = ImpactClosing.sentences(result);
        List<Section> sections = new ArrayList<>();
        sections.add(costs());
        for (int f = 0; f < scenario.faults().size(); f++) {
            sections.add(day(f, scenario.faults().get(f), result.faults().get(f)));
        }
        List<String> lead = new ArrayList<>(sentences.subList(1, sentences.size()));
        lead.add("Every setting met the same buyers with the same luck, so a difference between two of them is what the"
                + " fault did, and not chance."
                + (result.replications() > 1
                        ? " Figures are means of " + result.replications() + " replications."
                        : ""));
        return new Page(
                result.scenario() + ": what the faults cost",
                "Scenario " + result.scenario() + ", seed " + result.seed(),
                sentences.get(0),
                lead,
                List.of(),
                sections,
                List.of(),
                List.of(
                        Colophon.maker(result.version()) + ".",
                        "Beside this page: impact.json (every number), scenario.conf (what was run).",
                        Colophon.CHARTS));
    }

    private Section costs() {
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

    /** The queue and the slowest orders, with the fault and without it, around its time. */
    private Section day(int number, Fault fault, FaultImpact impact) {
        Day.Place with = days.withAll().places().get(fault.target());
        Day.Place without = days.withAllBut(number).places().get(fault.target());
        int over = (int) (Math.max(
                        impact.to(),
                        Math.max(
                                impact.backlogBackAt().mean(),
                                impact.latencyBackAt().mean()))
                / 60);
        int from = Math.max(0, (int) (impact.from() / 60) - MARGIN);
        int to = Math.min(days.withAll().rows().dayMinutes(), over + MARGIN);
        Series queue = with.queue(fault.unit());
        Unit unit = Unit.count("orders", queue.largest(), result.scale());
        return new Section(
                "fault-" + (number + 1),
                impact.name(),
                List.of(People.upper(impact.what()) + "."),
                to <= from
                        ? List.of()
                        : List.of(
                                chart(
                                        "queue-" + (number + 1),
                                        "Orders waiting at the " + FaultText.kind(fault),
                                        unit.name() + " at the end of each minute",
                                        new Pair(queue, without.queue(fault.unit()), unit.size()),
                                        fault,
                                        from,
                                        to),
                                chart(
                                        "latency-" + (number + 1),
                                        "The slowest 1 % of the orders",
                                        "seconds (99th percentile of each minute)",
                                        new Pair(with.slowestMillis(), without.slowestMillis(), 1000),
                                        fault,
                                        from,
                                        to)),
                true);
    }

    private record Pair(Series with, Series without, double size) {}

    private static Chart chart(String id, String title, String axis, Pair pair, Fault fault, int from, int to) {
        Table.Maker table = Table.of(title, "minute", "with", "without");
        int step = Points.tableStep(to - from);
        for (int row = from; row < to; row += step) {
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    Cell.of(Numbers.text(pair.with().at(row) / pair.size())),
                    Cell.of(Numbers.text(pair.without().at(row) / pair.size())));
        }
        return new Chart(
                id,
                title,
                Chart.Axis.clock(from * 60.0, to * 60.0),
                Chart.Axis.number(axis),
                List.of(
                        line("with it", pair.with(), pair.size(), from, to),
                        line("without it", pair.without(), pair.size(), from, to)),
                List.of(new Chart.Mark("F", FaultText.of(fault), fault.from() / 1e6, fault.to() / 1e6)),
                table.folded(),
                Points.note(to - from, "minute"));
    }

    private static Chart.Line line(String name, Series series, double size, int from, int to) {
        return Chart.Line.of(name, Points.of(from, to, row -> row * 60.0 + 60, row -> series.at(row) / size));
    }
}
