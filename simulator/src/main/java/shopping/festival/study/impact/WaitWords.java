package shopping.festival.study.impact;

import static shopping.festival.view.text.People.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import shopping.festival.study.impact.ImpactResult.Compared;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.view.text.People;

/** Who waited for the faults: one sentence. What is 0 is left out. */
final class WaitWords {
    /** A mean wait so much longer than without the fault is told of stations beside the one hit hardest. */
    private static final double LONGER = 0.1;

    private final ImpactResult result;
    private final Told told;
    private final Chance chance;

    WaitWords(ImpactResult result) {
        this.result = result;
        this.told = new Told(result.scale());
        this.chance = new Chance(result.scale());
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        for (FaultImpact fault : result.faults()) {
            HardestHit.of(fault, result.scale())
                    .map(station -> waits(station) + elsewhere(fault, station))
                    .ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? "Nobody waited longer or was turned away for it."
                : People.upper(String.join("; ", parts.stream().distinct().toList())) + ".";
    }

    private String waits(StationImpact station) {
        List<String> parts = new ArrayList<>();
        if (station.waitPeakMillis().with().mean() > 0) {
            parts.add(queue(station));
        }
        Compared left = station.gaveUp();
        if (chance.tells(left.difference()) && left.difference().mean() > 0) {
            parts.add("buyers gave up waiting " + told.whole(left.difference()) + " times more");
        }
        Compared refused = station.refused();
        if (chance.tells(refused.difference()) && refused.difference().mean() > 0) {
            parts.add("orders were turned away " + told.whole(refused.difference()) + " times more");
        }
        return "at the " + station.called() + " " + String.join(", ", parts);
    }

    /** The longest wait is that of a few: the mean of all orders of the run stands beside it. */
    private String queue(StationImpact station) {
        Compared queue = station.queuePeak();
        Compared longest = station.waitPeakMillis();
        Compared mean = station.waitMeanMillis();
        return "up to " + told.whole(queue.with()) + " orders waited at once, for up to "
                + seconds(longest.with().mean()) + ", and all of the run for "
                + seconds(mean.with().mean()) + " on average"
                + (longest.without().mean() > 0
                        ? ", instead of " + told.whole(queue.without()) + ", "
                                + seconds(longest.without().mean()) + " and "
                                + seconds(mean.without().mean())
                        : ", where none waits without it");
    }

    private static String seconds(double millis) {
        return span(millis / 1e3);
    }

    /** Who pays for a warehouse that fails where others take over its orders. */
    private String elsewhere(FaultImpact fault, StationImpact hardest) {
        List<StationImpact> others = fault.stations().stream()
                .filter(s -> s.isWarehouse() && !s.name().equals(hardest.name()))
                .filter(s -> HardestHit.matters(s, fault) && isLonger(s.waitMeanMillis()))
                .sorted(Comparator.comparingDouble(
                        s -> -s.waitMeanMillis().difference().mean()))
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        StationImpact most = others.get(0);
        return "; at " + (others.size() == 1 ? "another warehouse" : others.size() + " other warehouses")
                + " orders waited more than a tenth longer, " + (others.size() == 1 ? "at " : "longest at ")
                + most.name() + ": " + hours(most.waitMeanMillis().with().mean()) + " on average instead of "
                + hours(most.waitMeanMillis().without().mean());
    }

    /** In hours from one on, so that a day and half of it can be held against each other. */
    private static String hours(double millis) {
        double hours = millis / 3_600_000;
        return hours < 1 ? seconds(millis) : String.format(Locale.ROOT, hours < 10 ? "%.1f h" : "%.0f h", hours);
    }

    private static boolean isLonger(Compared mean) {
        return mean.difference().mean() > LONGER * mean.without().mean();
    }
}
