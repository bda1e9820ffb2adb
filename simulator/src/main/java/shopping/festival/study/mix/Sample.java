package shopping.festival.study.mix;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Replicated;
import shopping.festival.base.statistics.Student;

/** What every replication of every setting came to, measure by measure. */
final class Sample {
    /** The replications of a setting so far: a column a measure, so that hundreds of replications stay small. */
    private static final class Columns {
        private final Map<String, double[]> byMeasure = new LinkedHashMap<>();
        private int rows;

        void add(Map<String, Double> measures) {
            measures.forEach((name, value) -> {
                double[] column = byMeasure.computeIfAbsent(name, n -> nothing(FIRST));
                if (rows >= column.length) {
                    int filled = column.length;
                    column = Arrays.copyOf(column, Math.max(rows + 1, filled * 2));
                    Arrays.fill(column, filled, column.length, Double.NaN);
                    byMeasure.put(name, column);
                }
                column[rows] = value;
            });
            rows++;
        }

        double[] values(String measure) {
            double[] column = byMeasure.getOrDefault(measure, NONE);
            double[] values = nothing(rows);
            System.arraycopy(column, 0, values, 0, Math.min(rows, column.length));
            return values;
        }

        private static double[] nothing(int length) {
            double[] values = new double[length];
            Arrays.fill(values, Double.NaN);
            return values;
        }
    }

    private static final int FIRST = 16;
    private static final double[] NONE = {};

    private final Map<Setting, Columns> runs = new LinkedHashMap<>();

    /** Notes the next replication of a setting. */
    void add(Setting setting, Map<String, Double> measures) {
        runs.computeIfAbsent(setting, s -> new Columns()).add(measures);
    }

    /** A measure of a setting in the order of the replications; NaN where a replication does not have it. */
    double[] values(Setting setting, String measure) {
        Columns columns = runs.get(setting);
        return columns == null ? NONE : columns.values(measure);
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
        runs.values().forEach(columns -> names.addAll(columns.byMeasure.keySet()));
        return names;
    }

    int replications() {
        return runs.values().stream().mapToInt(columns -> columns.rows).max().orElse(0);
    }
}
