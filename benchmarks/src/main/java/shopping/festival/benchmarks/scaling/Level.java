package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The passes of one setting, the fastest first. */
record Level(Setting setting, List<Sample> samples) {

    /** By setting, in the order of the first pass of each. */
    static List<Level> of(List<Sample> samples) {
        Map<Setting, List<Sample>> bySetting = new LinkedHashMap<>();
        samples.forEach(s ->
                bySetting.computeIfAbsent(s.setting(), k -> new ArrayList<>()).add(s));
        List<Level> levels = new ArrayList<>();
        bySetting.forEach((setting, passes) -> {
            passes.sort(Comparator.comparingDouble(Sample::seconds));
            levels.add(new Level(setting, passes));
        });
        return levels;
    }

    /** Counts are those of any pass: windows, batches and rows depend on the setting alone. */
    Sample any() {
        return samples.get(0);
    }

    double seconds() {
        int n = samples.size();
        return (samples.get((n - 1) / 2).seconds() + samples.get(n / 2).seconds()) / 2;
    }

    double fastestSeconds() {
        return samples.get(0).seconds();
    }

    double perSecond() {
        return any().attempts() / seconds();
    }

    double leastPerSecond() {
        return any().attempts() / samples.get(samples.size() - 1).seconds();
    }

    double mostPerSecond() {
        return any().attempts() / samples.get(0).seconds();
    }
}
