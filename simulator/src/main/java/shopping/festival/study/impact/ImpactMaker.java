package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Fault;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.Together;
import shopping.festival.study.impact.ImpactResult.UnitImpact;
import shopping.festival.study.impact.ImpactResult.Waits;
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
                estimate(pair, d -> d.backlogBackAt(fault) / 1e6),
                estimate(pair, d -> d.latencyBackAt(fault) / 1e6),
                units(fault, pair));
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
                estimate(pair, Difference::ordersPaidLater),
                estimate(pair, Difference::buyersWithout),
                estimate(pair, Difference::recovered));
    }

    private Estimate estimate(Function<Settings.Days, Difference> pair, ToDoubleFunction<Difference> figure) {
        return student.ofAll(values(days -> figure.applyAsDouble(pair.apply(days))));
    }

    private double[] values(ToDoubleFunction<Settings.Days> figure) {
        return replications.stream().mapToDouble(figure).toArray();
    }

    /** The stations that a fault hit. */
    private List<UnitImpact> units(Fault fault, Function<Settings.Days, Difference> pair) {
        return replications.get(0).withAll().stations().stream()
                .filter(s -> s.kind().equals(fault.effect().station().label()))
                .filter(s -> fault.effect().hits(fault.effect().station(), s.name()))
                .map(s -> new UnitImpact(
                        s.name(),
                        s.kind(),
                        waits(s, days -> pair.apply(days).with()),
                        waits(s, days -> pair.apply(days).without())))
                .toList();
    }

    private Waits waits(StationState like, Function<Settings.Days, Day> side) {
        List<StationState> states = replications.stream()
                .map(side)
                .flatMap(day -> day.stations().stream())
                .filter(s -> s.kind().equals(like.kind()) && s.name().equals(like.name()))
                .toList();
        return new Waits(
                mean(states, StationState::queuePeak),
                mean(states, StationState::waitPeakMillis),
                mean(states, StationState::waitMeanMillis),
                mean(states, StationState::refused),
                mean(states, StationState::gaveUp));
    }

    private static double mean(List<StationState> states, ToDoubleFunction<StationState> figure) {
        return states.stream().mapToDouble(figure).average().orElse(0);
    }
}
