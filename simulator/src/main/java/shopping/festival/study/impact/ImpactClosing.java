package shopping.festival.study.impact;

import static shopping.festival.view.text.People.clock;
import static shopping.festival.view.text.People.count;
import static shopping.festival.view.text.People.money;
import static shopping.festival.view.text.People.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.Cost;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.UnitImpact;
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

    private double whole(double sampled) {
        return sampled / result.scale();
    }

    private String subject() {
        return result.faults().size() == 1
                ? result.faults().get(0).name()
                : "the " + result.faults().size() + " faults together";
    }

    private String whatItCost() {
        Cost cost = result.whole();
        String begin = People.upper(subject());
        String later = count(whole(cost.ordersPaidLater().mean())) + " were paid later than they would have been";
        if (cost.ordersLost().mean() <= 0) {
            return begin + " cost not an order: " + later + sure(cost.ordersLost()) + ".";
        }
        return begin + " cost " + count(whole(cost.ordersLost().mean())) + " orders" + sure(cost.ordersLost())
                + " worth " + money(whole(cost.fenLost().mean())) + "; " + later + worst() + ".";
    }

    /** Its interval, where there are replications enough for one. */
    private String sure(Estimate orders) {
        return orders.low() == null || orders.high() == null
                ? ""
                : " (95 % sure: " + count(whole(orders.low())) + " to " + count(whole(orders.high())) + ")";
    }

    /** Which of several faults cost most. */
    private String worst() {
        if (result.faults().size() < 2) {
            return "";
        }
        FaultImpact worst = result.faults().stream()
                .max(Comparator.comparingDouble(f -> f.cost().ordersLost().mean()))
                .orElseThrow();
        return "; without " + worst.name() + " it would have been "
                + count(whole(worst.cost().ordersLost().mean())) + " fewer lost";
    }

    private String whoWaited() {
        List<String> parts = new ArrayList<>();
        for (FaultImpact fault : result.faults()) {
            fault.units().stream()
                    .max(Comparator.comparingDouble(u -> u.with().queuePeak()))
                    .map(this::waits)
                    .ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? "Nobody stood in a queue for it."
                : People.upper(String.join("; ", parts.stream().distinct().toList())) + ".";
    }

    private String waits(UnitImpact unit) {
        String where = unit.kind().equals(unit.name()) ? unit.name() : unit.kind() + " " + unit.name();
        String left = unit.with().gaveUp() > unit.without().gaveUp()
                ? ", " + count(whole(unit.with().gaveUp() - unit.without().gaveUp())) + " more gave up"
                : "";
        String refused = unit.with().refused() > unit.without().refused()
                ? ", orders were turned away "
                        + count(whole(unit.with().refused() - unit.without().refused())) + " times more"
                : "";
        return "at the " + where + " up to " + count(whole(unit.with().queuePeak())) + " orders waited, for up to "
                + span(unit.with().waitPeakMillis() / 1e3) + ", instead of "
                + count(whole(unit.without().queuePeak())) + " and "
                + span(unit.without().waitPeakMillis() / 1e3) + left + refused;
    }

    private String whenItWasOver() {
        List<String> parts = new ArrayList<>();
        for (FaultImpact fault : result.faults()) {
            String name = result.faults().size() == 1 ? "It" : fault.name();
            double queue = fault.backlogBackAt().mean();
            double latency = fault.latencyBackAt().mean();
            parts.add(
                    Math.max(queue, latency) <= fault.from()
                            ? name + " left no trace in queue or latency"
                            : name + " ended at " + clock(fault.to()) + " and was over at "
                                    + clock(Math.max(queue, latency)) + ": the queue was back within 10 % of the day"
                                    + " without it " + at(queue, fault) + ", the slowest 1 % of the orders "
                                    + at(latency, fault));
        }
        return People.upper(String.join("; ", parts)) + ".";
    }

    private static String at(double back, FaultImpact fault) {
        return back <= fault.from() ? "all the time" : "at " + clock(back);
    }
}
