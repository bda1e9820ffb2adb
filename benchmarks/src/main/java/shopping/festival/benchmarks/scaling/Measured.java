package shopping.festival.benchmarks.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.benchmarks.results.Here;

/** All samples that are kept. */
record Measured(
        Map<Sweep, List<Level>> sweeps,
        Map<Sweep, Here> places,
        List<MemorySample> memory,
        Here memoryPlace,
        KeptFile stages) {

    static Measured read(Path folder) throws IOException {
        Map<Sweep, List<Level>> sweeps = new EnumMap<>(Sweep.class);
        Map<Sweep, Here> places = new EnumMap<>(Sweep.class);
        for (Sweep sweep : Sweep.values()) {
            KeptFile kept = KeptFile.read(folder, sweep.key(), Sample.COLUMNS);
            sweeps.put(sweep, Level.of(kept.rows().stream().map(Sample::parse).toList()));
            places.put(sweep, kept.here());
        }
        KeptFile memory = KeptFile.read(folder, MemorySample.KEY, MemorySample.COLUMNS);
        return new Measured(
                sweeps,
                places,
                memory.rows().stream().map(MemorySample::parse).toList(),
                memory.here(),
                KeptFile.read(folder, StageSection.KEY, StageSection.COLUMNS));
    }

    /** @throws IllegalArgumentException if that setting was not measured */
    Level at(Sweep sweep, Setting setting) {
        return sweeps.get(sweep).stream()
                .filter(level -> level.setting().equals(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        sweep.key() + " has no " + setting + ". Measure again: benchmarks/bin/scaling " + sweep.key()));
    }

    /** What a driver's costs are fitted to: everything but other numbers of offers. */
    CostModel model(int threads) {
        List<Level> levels = new ArrayList<>();
        Stream.of(Sweep.PARTITIONS, Sweep.WINDOWS, Sweep.ORDERS)
                .flatMap(sweep -> sweeps.get(sweep).stream())
                .filter(level -> level.setting().threads() == threads)
                .forEach(levels::add);
        return CostModel.fit(levels);
    }

    /** Distinct places, in the order of the sweeps. */
    List<Here> here() {
        return Stream.concat(places.values().stream(), Stream.of(memoryPlace, stages.here()))
                .distinct()
                .toList();
    }
}
