package shopping.festival.study.impact;

import static shopping.festival.study.impact.Told.at;
import static shopping.festival.view.text.People.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.impact.ImpactResult.StationImpact;
import shopping.festival.view.text.People;

/** When the faults were over: one sentence, in which every instant has its place. */
final class OverWords {
    private static final String BACK = " back within 10 % of the day without it";
    /** What ends with each latency. */
    private static final Map<String, String> TO =
            Map.of("checkout", "an order", "payment", "pay", "dispatch", "dispatch", "delivery", "the door");

    private final ImpactResult result;

    OverWords(ImpactResult result) {
        this.result = result;
    }

    String sentence() {
        return People.upper(String.join(
                        "; ", result.faults().stream().map(this::over).toList()))
                + ".";
    }

    private String over(FaultImpact fault) {
        String name = result.faults().size() == 1 ? "it" : fault.name();
        if (fault.backAt() == null) {
            return name + " left no trace in queue or latency";
        }
        String ended = name + " ended at " + clock(fault.to());
        Optional<StationImpact> hardest = HardestHit.of(fault, result.scale()).filter(StationImpact::isDisturbed);
        if (hardest.isEmpty()) {
            return ended + elsewhere(fault);
        }
        StationImpact station = hardest.get();
        if (isOutForTheDay(station, fault)) {
            return ended + ", and the " + station.called() + " was not back before the day was over"
                    + last(fault, station);
        }
        String queue = station.backlogBackAt() == null
                ? "no minute ended with a longer queue"
                : "the queue was" + BACK + at(station.backlogBackAt());
        String latency =
                station.latencyBackAt() == null ? "" : ", the slowest 1 % of the orders" + at(station.latencyBackAt());
        return ended + " and was over" + at(backAt(station)) + " at the " + station.called() + ": " + queue + latency
                + last(fault, station);
    }

    /** Where nobody buys any more the end of the day is no recovery. */
    private boolean isOutForTheDay(StationImpact station, FaultImpact fault) {
        double back = mean(backAt(station));
        return station.isOfThePlatform() && back > fault.to() && back >= result.daySeconds();
    }

    /** Where no station was hit by itself: what took longer, each by its name. */
    private String elsewhere(FaultImpact fault) {
        List<String> parts = new ArrayList<>();
        List<Estimate> instants = new ArrayList<>();
        fault.latencyBackAt().forEach((latency, back) -> {
            if (back != null) {
                instants.add(back);
                parts.add("the slowest 1 % of the times to " + TO.getOrDefault(latency, latency) + " were" + BACK
                        + at(back));
            }
        });
        lastOf(fault).ifPresent(s -> {
            Estimate back = s.backlogBackAt();
            if (back != null) {
                instants.add(back);
                parts.add("the queue at the " + s.called() + at(back));
            }
        });
        return instants.stream()
                .max(Comparator.comparingDouble(Estimate::mean))
                .map(last -> " and was over" + at(last) + ": " + String.join(", ", parts))
                .orElse(" and left no more than a few orders that waited longer");
    }

    /** The station whose queue was back last, of those that matter. */
    private static Optional<StationImpact> lastOf(FaultImpact fault) {
        return fault.stations().stream()
                .filter(s -> backAt(s) != null && HardestHit.matters(s, fault))
                .max(Comparator.comparingDouble(s -> mean(backAt(s))));
    }

    /** The same where it is another than the one hit hardest. */
    private static String last(FaultImpact fault, StationImpact hardest) {
        return lastOf(fault)
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
}
