package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import shopping.festival.base.text.CsvTable;
import shopping.festival.result.RunFiles;
import shopping.festival.study.mix.PlayedRuns.Played;
import shopping.festival.view.text.EstimateCells;

/**
 * What a sweep can be worked out from again: {@code mix-runs.csv}, a row a festival that was played, and
 * {@code mix-replications.csv}, a row a point, replication and measure. Written row by row, so that they may be long.
 */
final class ReplicationFiles {
    static final String RUNS = "mix-runs.csv";
    static final String REPLICATIONS = RunFiles.MIX_REPLICATIONS;

    private static final List<String> POINT = List.of("share", "by", "supply", "without", "overrides");
    /** A share is never nothing, but binary fractions are: numerators are whole. */
    private static final double WHOLE = 1e-6;

    private final MixPlan plan;
    private final Sample sample;
    private final List<Played> runs;
    private final Map<Setting, Integer> firstRun = new LinkedHashMap<>();

    /** @param runs in the order of their numbers */
    ReplicationFiles(MixPlan plan, Sample sample, List<Played> runs) {
        this.plan = plan;
        this.sample = sample;
        this.runs = runs;
        for (int i = 0; i < runs.size(); i++) {
            firstRun.putIfAbsent(runs.get(i).setting(), i + 1);
        }
    }

    void write(Path folder, long seed, List<Measure> measures) throws IOException {
        writeRuns(folder.resolve(RUNS), seed);
        writeReplications(folder.resolve(REPLICATIONS), measures);
    }

    private void writeRuns(Path file, long seed) throws IOException {
        List<String> titles = new ArrayList<>(List.of("run", "seed", "replication", "digest", "wall_seconds"));
        titles.addAll(POINT);
        CsvTable.write(file, titles, table -> {
            for (int i = 0; i < runs.size(); i++) {
                Played run = runs.get(i);
                List<String> row = new ArrayList<>();
                row.add(Integer.toString(i + 1));
                row.add(Long.toString(seed));
                row.add(Integer.toString(run.replication()));
                row.add(run.digest());
                row.add(EstimateCells.number(run.wallSeconds()));
                row.addAll(point(run.setting()));
                table.accept(row);
            }
        });
    }

    private void writeReplications(Path file, List<Measure> measures) throws IOException {
        List<String> titles = new ArrayList<>(POINT);
        titles.addAll(List.of("replication", "run", "measure", "value", "numerator", "denominator"));
        CsvTable.write(file, titles, table -> {
            for (Setting setting : points()) {
                for (Measure measure : measures) {
                    writeMeasure(table, setting, measure.key());
                }
            }
        });
    }

    private void writeMeasure(Consumer<List<String>> table, Setting setting, String key) {
        Setting played = plan.runFor(setting);
        double[] values = sample.values(played, key);
        double[] below = sample.values(played, Sample.below(key));
        for (int j = 0; j < values.length; j++) {
            boolean isShare = !Double.isNaN(below[j]);
            if (isShare || !Double.isNaN(values[j])) {
                List<String> row = new ArrayList<>(point(setting));
                row.add(Integer.toString(j + 1));
                Integer first = firstRun.get(played);
                row.add(first == null ? "" : Integer.toString(first + j));
                row.add(key);
                row.add(Double.isNaN(values[j]) ? "" : EstimateCells.number(values[j]));
                row.add(isShare ? EstimateCells.number(above(values[j], below[j])) : "");
                row.add(isShare ? EstimateCells.number(below[j]) : "");
                table.accept(row);
            }
        }
    }

    private static double above(double share, double below) {
        double above = below == 0 ? 0 : share * below;
        double whole = Math.rint(above);
        return Math.abs(above - whole) <= WHOLE * Math.max(1, whole) ? whole : above;
    }

    /** Those of the curves, and whatever else was played. */
    private Set<Setting> points() {
        Set<Setting> points = new LinkedHashSet<>(plan.settings());
        Set<Setting> curves = Set.copyOf(plan.runs());
        sample.settings().stream().filter(s -> !curves.contains(s)).forEach(points::add);
        return points;
    }

    private static List<String> point(Setting setting) {
        return List.of(
                EstimateCells.number(setting.share()),
                setting.by().label(),
                setting.supply().label(),
                setting.withoutLabel(),
                String.join("; ", setting.overrides()));
    }
}
