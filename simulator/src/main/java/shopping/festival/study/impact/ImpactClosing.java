package shopping.festival.study.impact;

import static shopping.festival.view.text.People.clock;
import static shopping.festival.view.text.People.count;
import static shopping.festival.view.text.People.money;
import static shopping.festival.view.text.People.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.PaidLater;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.view.text.People;

/** Three sentences: what the faults cost, who waited, and when it was over. */
final class ImpactClosing {
    private final ImpactResult result;

    private ImpactClosing(ImpactResult result) {
        this.result = result;
    }

    static List<String> sentences(ImpactResult result) {
        ImpactClosing closing = new ImpactClosing(result);
        return List.of(closing.whatItCost(), closing.whoWaited(), closing.whenItWasOver());
    }

    private String whole(double sampled) {
        return count(sampled / result.scale());
    }

    private boolean isOne() {
        return result.faults().size() == 1;
    }

    private String whatItCost() {
        Cost cost = result.whole();
        String begin = People.upper(
                isOne()
                        ? result.faults().get(0).name()
                        : "the " + result.faults().size() + " faults together");
        String lost = cost.ordersLost().mean() <= 0
                ? " cost not an order" + ofWhom() + sure(cost.ordersLost(), this::whole)
                : " cost " + whole(cost.ordersLost().mean()) + " orders" + ofWhom()
                        + sure(cost.ordersLost(), this::whole) + " worth "
                        + money(cost.fenLost().mean() / result.scale());
        return begin + lost + "; " + later(cost.paidLater()) + rivals(cost.wonByRivals()) + worst() + ".";
    }

    /** Who comes by a surge is none of those whom it costs something. */
    private String ofWhom() {
        return result.surges().isEmpty() ? "" : " of those who come anyway";
    }

    private String later(PaidLater later) {
        Estimate mean = later.meanSeconds();
        Estimate most = later.mostSeconds();
        return mean == null || most == null
                ? "none was paid later"
                : whole(later.orders().mean()) + sure(later.orders(), this::whole) + " were paid later, by "
                        + span(mean.mean()) + " on average and " + span(most.mean()) + " at most";
    }

    private String rivals(Estimate won) {
        return won.mean() <= 0
                ? ""
                : "; " + whole(won.mean()) + sure(won, this::whole) + " more went to a rival of what was wanted";
    }

    /** Which of several faults cost most. */
    private String worst() {
        if (isOne()) {
            return "";
        }
        FaultImpact worst = result.faults().stream()
                .max(Comparator.comparingDouble(f -> f.cost().ordersLost().mean()))
                .orElseThrow();
        return worst.cost().ordersLost().mean() <= 0
                ? ""
                : "; without " + worst.name() + " it would have been "
                        + whole(worst.cost().ordersLost().mean()) + " fewer lost";
    }

    /** Its interval, where there are replications enough for one. */
    private static String sure(Estimate estimate, DoubleFunction<String> words) {
        return estimate.low() == null || estimate.high() == null
                ? ""
                : " (95 % sure: " + words.apply(Math.max(0, estimate.low())) + " to "
                        + words.apply(Math.max(0, estimate.high())) + ")";
    }

    private String whoWaited() {
        List<String> parts = new ArrayList<>();
        result.faults().forEach(fault -> HardestHit.of(fault).map(this::waits).ifPresent(parts::add));
        return parts.isEmpty()
                ? "Nobody waited longer or was turned away for it."
                : People.upper(String.join("; ", parts.stream().distinct().toList())) + ".";
    }

    private String waits(StationImpact station) {
        double left = station.gaveUp().difference().mean();
        double refused = station.refused().difference().mean();
        return "at the " + station.called() + " up to "
                + whole(station.queuePeak().with().mean()) + " orders waited, for up to "
                + span(station.waitPeakMillis().with().mean() / 1e3) + ", instead of "
                + whole(station.queuePeak().without().mean()) + " and "
                + span(station.waitPeakMillis().without().mean() / 1e3)
                + (left > 0 ? ", " + whole(left) + " more gave up" : "")
                + (refused > 0 ? ", orders were turned away " + whole(refused) + " times more" : "");
    }

    private String whenItWasOver() {
        return People.upper(String.join(
                        "; ", result.faults().stream().map(this::over).toList()))
                + ".";
    }

    private String over(FaultImpact fault) {
        String name = isOne() ? "it" : fault.name();
        Optional<StationImpact> hardest = HardestHit.of(fault);
        if (fault.backAt() == null) {
            return name + " left no trace in queue or latency";
        }
        String ended = name + " ended at " + clock(fault.to()) + " and was over";
        if (hardest.isEmpty() || !hardest.get().isDisturbed()) {
            return ended + at(fault.backAt()) + ", when the last station was back within 10 % of the day without it";
        }
        StationImpact station = hardest.get();
        String queue = station.backlogBackAt() == null
                ? "no minute ended with a longer queue"
                : "the queue was back within 10 % of the day without it" + at(station.backlogBackAt());
        String latency =
                station.latencyBackAt() == null ? "" : ", the slowest 1 % of the orders" + at(station.latencyBackAt());
        return ended + at(backAt(station)) + " at the " + station.called() + ": " + queue + latency
                + last(fault, station);
    }

    /** The station that was back last, where it is another. */
    private static String last(FaultImpact fault, StationImpact hardest) {
        return fault.stations().stream()
                .filter(s -> backAt(s) != null)
                .max(Comparator.comparingDouble(s -> mean(backAt(s))))
                .filter(s -> mean(backAt(s)) > mean(backAt(hardest)))
                .map(s -> "; the last station to be back was the " + s.called() + at(backAt(s)))
                .orElse("");
    }

    private static double mean(@Nullable Estimate instant) {
        return instant == null ? 0 : instant.mean();
    }

    private static @Nullable Estimate backAt(StationImpact station) {
        return mean(station.backlogBackAt()) > mean(station.latencyBackAt())
                ? station.backlogBackAt()
                : station.latencyBackAt();
    }

    private static String at(@Nullable Estimate instant) {
        return instant == null ? "" : " at " + clock(instant.mean()) + sure(instant, People::clock);
    }
}
