package shopping.festival.result.measurable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.result.ResultKeys;
import shopping.festival.scenario.Scenario;

/**
 * The numbers that a result of a scenario will have, by their paths. Members of its lists go by name: {@code
 * stations.checkout.checkout.queuePeak}, {@code warehouses.hangzhou.utilisation}.
 */
public final class Measurables {
    /** What a run is asked for, and what is made of its numbers, is no measure of it. */
    private static final Set<String> NONE = Set.of(
            "schema", "seed", "replication", "scale", "threads", "partitions", "checkpoint", "history", "thresholds");

    /** Of no interest to history: the program's own work, and what no real day knew. */
    private static final Set<String> OF_THE_RUN = Set.of(
            "wallSeconds", "attemptsPerWallSecond", "windows", "dayLengthSeconds", "engine", "newcomers", "probes");

    /** Its members have no names and come and go: no path stays theirs. */
    private static final String NAMELESS = ".episodes.";

    private final long dayMicros;
    private final Map<String, Long> faultEnds = new TreeMap<>();
    private final Set<String> figures = new LinkedHashSet<>();
    private final Set<String> all;

    private Measurables(Scenario scenario) {
        this.dayMicros = scenario.dayLength();
        scenario.faults().forEach(fault -> faultEnds.put(fault.name(), fault.to()));
        MemberNames names = new MemberNames(scenario);
        List<String> ofTheRun = new ArrayList<>();
        // The wholes before their parts: they are the ones most asked for.
        ResultKeys.all().stream()
                .filter(key -> !NONE.contains(group(key)) && !key.contains(NAMELESS))
                .sorted(Comparator.comparing(key -> key.split("\\.").length))
                .forEach(key ->
                        names.paths(key).forEach(OF_THE_RUN.contains(group(key)) ? ofTheRun::add : figures::add));
        this.all = new LinkedHashSet<>(figures);
        all.addAll(ofTheRun);
    }

    public static Measurables of(Scenario scenario) {
        return new Measurables(scenario);
    }

    private static String group(String key) {
        return key.split("\\.", 2)[0];
    }

    /** Those that can be held against what was published of a real day. */
    Set<String> figures() {
        return Collections.unmodifiableSet(figures);
    }

    /** What thresholds can be about: all of these, the timeline and the latencies. */
    public Gauges gauges() {
        return new Gauges(all, dayMicros, faultEnds);
    }
}
