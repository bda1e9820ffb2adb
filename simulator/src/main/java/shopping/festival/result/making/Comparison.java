package shopping.festival.result.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.threshold.MeasureName;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Proof.Compared;
import shopping.festival.result.ResultPaths;
import shopping.festival.result.SalesUntil;
import shopping.festival.scenario.Fact;
import shopping.festival.scenario.History;
import shopping.festival.scenario.Milestone;
import shopping.festival.scenario.Tolerance;

/** Holds a result against what was published of the real day. */
final class Comparison {
    private static final double PERCENT = 100;

    private final FestivalResult result;
    private final Map<String, Double> numbers;
    private final SamplingError sampling;
    private final List<Compared> all = new ArrayList<>();

    private Comparison(FestivalResult result, SamplingError sampling) {
        this.result = result;
        this.sampling = sampling;
        this.numbers = ResultPaths.numbers(result);
    }

    static List<Compared> of(History history, FestivalResult result, Measures measures, SamplingError sampling) {
        Comparison comparison = new Comparison(result, sampling);
        history.facts().forEach(comparison::add);
        if (history.isWholeDay()) {
            comparison.addMilestones(
                    history,
                    new SalesUntil(
                            measures,
                            result.counts().dayLengthSeconds(),
                            result.trade().gmvFen()));
        }
        return List.copyOf(comparison.all);
    }

    private void add(Fact fact) {
        Optional<String> compared = fact.measureAt(result.head().scale());
        String measure = compared.orElse(fact.measure());
        Double measured =
                MeasureName.among(measure, numbers.keySet()).map(numbers::get).orElse(null);
        Double simulated = measured == null
                ? null
                : (Double) fact.inUnit(measured, result.head().scale());
        double luck = luck(fact, measure);
        all.add(Compared.of(
                fact.what(),
                measure,
                fact.unit(),
                fact.real(),
                simulated,
                luck > 0 ? fact.tolerance().widened(luck, fact.real()) : fact.tolerance(),
                compared.isPresent()));
    }

    /** What the sample alone may do to a figure, in its unit. */
    private double luck(Fact fact, String measure) {
        OptionalDouble share = sampling.ofShare(measure);
        return share.isPresent()
                ? share.getAsDouble() / fact.per()
                : sampling.relative(measure).orElse(0) * Math.abs(fact.real());
    }

    /** The last one is the day itself. */
    private void addMilestones(History history, SalesUntil sales) {
        for (Milestone m : history.milestones().subList(0, history.milestones().size() - 1)) {
            double real = history.share(m) * PERCENT;
            Double simulated = result.trade().gmvFen() == 0
                    ? null
                    : (Double) (sales.at(m.at() / (double) VirtualTime.SECOND)
                            / result.trade().gmvFen()
                            * PERCENT);
            all.add(Compared.of(
                    "GMV share by " + VirtualTime.clock(m.at()),
                    null,
                    "%",
                    real,
                    simulated,
                    Tolerance.absolute(real, m.tolerancePoints(), "points"),
                    true));
        }
    }
}
