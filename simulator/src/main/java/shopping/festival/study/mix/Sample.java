package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Replicated;
import shopping.festival.base.statistics.Student;

/** What every replication of every setting came to, measure by measure. */
final class Sample {
    private final Map<Setting, List<Map<String, Double>>> runs = new LinkedHashMap<>();

    /** Notes the next replication of a setting. */
    void add(Setting setting, Map<String, Double> measures) {
        runs.computeIfAbsent(setting, s -> new ArrayList<>()).add(measures);
    }

    /** A measure of a setting in the order of the replications; NaN where a replication does not have it. */
    double[] values(Setting setting, String measure) {
        return runs.getOrDefault(setting, List.of()).stream()
                .mapToDouble(m -> {
                    Double value = m.get(measure);
                    return value == null ? Double.NaN : value;
                })
                .toArray();
    }

    /** Under which a replication keeps how much a share is of. */
    static String below(String share) {
        return MixMeasures.below(share);
    }

    private Replicated of(Setting setting, String measure) {
        return new Replicated(values(setting, measure), values(setting, below(measure)));
    }

    /** The mean of a measure; of a share that of all replications together. Null where no replication has it. */
    @Nullable
    Estimate estimate(Setting setting, String measure, Student student) {
        return of(setting, measure).estimate(student);
    }

    /** By how much it is more at one setting than at another, replication by replication. */
    @Nullable
    Estimate difference(Setting setting, Setting base, String measure, Student student) {
        return contrast(Contrast.of(setting, base), measure, student);
    }

    /** A measure of several settings, weighed and summed replication by replication; null where none has all of them. */
    @Nullable
    Estimate contrast(Contrast contrast, String measure, Student student) {
        double[] sums = new double[replications()];
        contrast.weights().forEach((setting, weight) -> {
            double[] values = of(setting, measure).pseudoValues();
            for (int j = 0; j < sums.length; j++) {
                sums[j] += j < values.length ? weight * values[j] : Double.NaN;
            }
        });
        return student.of(sums);
    }

    /** The mean of the replications' own shares; null of what is no share. */
    @Nullable
    Estimate meanOfRates(Setting setting, String measure, Student student) {
        return of(setting, measure).meanOfRates(student);
    }

    Set<Setting> settings() {
        return runs.keySet();
    }

    /** The measures that any replication has, in the order they name them. */
    Set<String> measures() {
        Set<String> names = new LinkedHashSet<>();
        runs.values().forEach(list -> list.forEach(m -> names.addAll(m.keySet())));
        return names;
    }

    int replications() {
        return runs.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
