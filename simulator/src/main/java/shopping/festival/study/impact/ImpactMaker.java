package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Fault;
import shopping.festival.study.impact.ImpactResult.Compared;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.PaidLater;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.study.impact.ImpactResult.Together;
import shopping.festival.study.run.FaultText;

/** Sums up the days of all replications. */
final class ImpactMaker {
    private final List<Fault> faults;
    private final List<Settings.Days> replications;
    private final Student student = new Student(Looks.CONFIDENCE);

    ImpactMaker(List<Fault> faults, List<Settings.Days> replications) {
        this.faults = faults;
        this.replications = replications;
    }

    /** What all of them cost. */
    Cost whole() {
        return cost(days -> new Difference(days.withAll(), days.withNone()));
    }

    List<FaultImpact> byFault() {
        List<FaultImpact> all = new ArrayList<>();
        for (int f = 0; f < faults.size(); f++) {
            all.add(impact(f));
        }
        return List.copyOf(all);
    }

    private FaultImpact impact(int number) {
        Fault fault = faults.get(number);
        Function<Settings.Days, Difference> pair = days -> new Difference(days.withAll(), days.withAllBut(number));
        return new FaultImpact(
                fault.name(),
                FaultText.of(fault),
                fault.from() / 1e6,
                fault.to() / 1e6,
                cost(pair),
                known(pair, d -> Recovery.of(d, fault).backAt()),
                latencies(fault, pair),
                replications.get(0).withAll().places().stream()
                        .map(place -> station(place, fault, pair))
                        .toList());
    }

    private Map<String, @Nullable Estimate> latencies(Fault fault, Function<Settings.Days, Difference> pair) {
        Map<String, @Nullable Estimate> back = new LinkedHashMap<>();
        for (Latency latency : Latency.values()) {
            back.put(latency.tag(), known(pair, d -> Recovery.of(d, fault).latencyBackAt(latency)));
        }
        return back;
    }

    Together together() {
        if (faults.size() < 2) {
            return new Together(null, null);
        }
        return new Together(
                student.ofAll(values(days -> rest(days, Difference::ordersLost))),
                student.ofAll(values(days -> rest(days, Difference::fenLost))));
    }

    private double rest(Settings.Days days, ToDoubleFunction<Difference> figure) {
        double rest = figure.applyAsDouble(new Difference(days.withAll(), days.withNone()));
        for (int f = 0; f < faults.size(); f++) {
            rest -= figure.applyAsDouble(new Difference(days.withAll(), days.withAllBut(f)));
        }
        return rest;
    }

    private Cost cost(Function<Settings.Days, Difference> pair) {
        return new Cost(
                estimate(pair, Difference::ordersLost),
                estimate(pair, Difference::fenLost),
                estimate(pair, Difference::refunded),
                estimate(pair, Difference::buyersWithout),
                reasons(pair),
                estimate(pair, Difference::wonByRivals),
                new PaidLater(
                        estimate(pair, d -> d.later().orders()),
                        known(pair, d -> d.later().meanSeconds()),
                        known(pair, d -> d.later().mostSeconds())));
    }

    private Map<String, Estimate> reasons(Function<Settings.Days, Difference> pair) {
        Map<String, Estimate> reasons = new LinkedHashMap<>();
        for (LossReason reason : LossReason.values()) {
            reasons.put(LostBy.of(reason).key(), estimate(pair, d -> d.lost(reason)));
        }
        return reasons;
    }

    private StationImpact station(Day.Place place, Fault fault, Function<Settings.Days, Difference> pair) {
        return new StationImpact(
                place.state().name(),
                place.kind().label(),
                place.state().lanes(),
                place.state().lanesWhole(),
                estimate(pair, d -> Recovery.of(d, fault).queueMore(place)),
                compared(place, pair, StationState::queuePeak),
                compared(place, pair, StationState::waitPeakMillis),
                compared(place, pair, StationState::waitMeanMillis),
                compared(place, pair, StationState::refused),
                compared(place, pair, StationState::gaveUp),
                known(pair, d -> Recovery.of(d, fault).backlogBackAt(place)),
                Day.isOfItsOwn(place.kind())
                        ? known(pair, d -> Recovery.of(d, fault).latencyBackAt(Day.latency(place.kind())))
                        : null);
    }

    private Compared compared(
            Day.Place place, Function<Settings.Days, Difference> pair, ToDoubleFunction<StationState> figure) {
        ToDoubleFunction<Day> there =
                day -> figure.applyAsDouble(day.like(place).state());
        return new Compared(
                estimate(pair, d -> there.applyAsDouble(d.with())),
                estimate(pair, d -> there.applyAsDouble(d.without())),
                estimate(pair, d -> there.applyAsDouble(d.with()) - there.applyAsDouble(d.without())));
    }

    private Estimate estimate(Function<Settings.Days, Difference> pair, ToDoubleFunction<Difference> figure) {
        return student.ofAll(values(days -> figure.applyAsDouble(pair.apply(days))));
    }

    /** Of the replications that have it, null where none has. */
    private @Nullable Estimate known(Function<Settings.Days, Difference> pair, ToDoubleFunction<Difference> figure) {
        return student.of(values(days -> figure.applyAsDouble(pair.apply(days))));
    }

    private double[] values(ToDoubleFunction<Settings.Days> figure) {
        return replications.stream().mapToDouble(figure).toArray();
    }
}
