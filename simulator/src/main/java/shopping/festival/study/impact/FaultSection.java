package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Fault;
import shopping.festival.study.impact.ImpactResult.Compared;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** Who waited, and the day with a fault and without it, around its time. */
final class FaultSection {
    private final ImpactResult result;
    /** Of the first replication. */
    private final Settings.Days days;

    private final int number;
    private final Fault fault;

    /** @param number of the fault, from 0 on */
    FaultSection(ImpactResult result, Settings.Days days, int number, Fault fault) {
        this.result = result;
        this.days = days;
        this.number = number;
        this.fault = fault;
    }

    /** What it did, and where it did most, how that went. */
    List<Section> sections() {
        FaultImpact impact = result.faults().get(number);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "fault-" + (number + 1),
                impact.name(),
                List.of(
                        People.upper(impact.what())
                                + ". At stations that are not in the table no more waited, left or were turned away than without it."),
                List.of(waits(impact))));
        HardestHit.of(impact, result.scale())
                .map(this::charts)
                .filter(charts -> !charts.isEmpty())
                .ifPresent(charts -> sections.add(
                        new Section("around-" + (number + 1), "Around " + impact.name(), List.of(), charts, true)));
        return sections;
    }

    private List<Section.Block> charts(StationImpact station) {
        Day.Place with = days.withAll().place(station.kind(), station.name());
        Day.Place without = days.withAllBut(number).like(with);
        Unit unit = Unit.count("orders", with.queue().largest(), result.scale());
        double over = Recovery.later(
                fault.to() / 1e6,
                Recovery.later(
                        station.backlogBackAt() == null
                                ? Double.NaN
                                : station.backlogBackAt().mean(),
                        station.latencyBackAt() == null
                                ? Double.NaN
                                : station.latencyBackAt().mean()));
        return new AroundFault(fault, days.withAll().rows().dayMinutes(), over)
                .charts(
                        number + 1,
                        new AroundFault.Pair(
                                "Orders waiting at the " + station.called(),
                                unit.name() + " at the end of each minute",
                                with.queue(),
                                without.queue(),
                                unit.size()),
                        new AroundFault.Pair(
                                "The slowest 1 % of the orders",
                                "seconds (99th percentile of each minute)",
                                days.withAll().slowest(Day.latency(with.kind())).millis(),
                                days.withAllBut(number)
                                        .slowest(Day.latency(with.kind()))
                                        .millis(),
                                1000));
    }

    private Table waits(FaultImpact impact) {
        Table.Maker table = Table.of(
                "Who waited: each station with the fault, and without it",
                "station",
                "longest wait",
                "without",
                "mean wait",
                "without",
                "waiting at once (orders)",
                "without",
                "gave up waiting, more (times)",
                "turned away, more (times)",
                "queue back at",
                "latency back at");
        Unit orders = Unit.of("orders", result.scale());
        for (int s = 0; s < impact.stations().size(); s++) {
            StationImpact station = impact.stations().get(s);
            if (station.isDisturbed() || station.harmed() > 0) {
                String source = "/faults/" + number + "/stations/" + s;
                Compared longest = station.waitPeakMillis();
                Compared mean = station.waitMeanMillis();
                Compared queue = station.queuePeak();
                table.row(
                        station.called(),
                        CostsSection.span(longest.with(), 1000, source + "/waitPeakMillis/with/mean"),
                        CostsSection.span(longest.without(), 1000, source + "/waitPeakMillis/without/mean"),
                        CostsSection.span(mean.with(), 1000, source + "/waitMeanMillis/with/mean"),
                        CostsSection.span(mean.without(), 1000, source + "/waitMeanMillis/without/mean"),
                        Sure.cell(queue.with(), orders, source + "/queuePeak/with/mean"),
                        Sure.cell(queue.without(), orders, source + "/queuePeak/without/mean"),
                        Sure.change(station.gaveUp().difference(), orders, source + "/gaveUp/difference/mean"),
                        Sure.change(station.refused().difference(), orders, source + "/refused/difference/mean"),
                        Cell.of(CostsSection.back(station.backlogBackAt())),
                        Cell.of(CostsSection.back(station.latencyBackAt())));
            }
        }
        return table.open();
    }
}
