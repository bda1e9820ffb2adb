package shopping.festival.benchmarks.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.benchmarks.peers.LiveSet;
import shopping.festival.benchmarks.results.Here;

/**
 * Measures: {@code ScalingMain FOLDER SECONDS SWEEP...}, a sweep being {@code partitions}, {@code windows},
 * {@code orders}, {@code offers} or {@code memory}; each leaves a file of its name in the folder. Takes as many rounds
 * of a sweep as fit into the seconds, and at least one.
 */
public final class ScalingMain {
    private static final int ROUNDS_MOST = 5;

    private ScalingMain() {}

    public static void main(String[] args) throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> words = Arrays.asList(args);
        if (args.length < 3) {
            problems.add("ScalingMain FOLDER SECONDS SWEEP...");
        } else {
            if (!args[1].matches("[1-9]\\d{0,4}")) {
                problems.add("seconds (" + args[1] + ") is not a number of seconds. Use 1 to 99999.");
            }
            words.subList(2, words.size()).stream()
                    .filter(word -> !keys().contains(word))
                    .forEach(word -> problems.add(
                            "\"" + word + "\" is not a sweep. Use one of " + String.join(", ", keys()) + "."));
        }
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(2);
        }
        for (String key : words.subList(2, words.size())) {
            measure(Path.of(args[0]), Integer.parseInt(args[1]), key);
        }
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Sweep.values()).map(Sweep::key).forEach(keys::add);
        keys.add(MemorySample.KEY);
        return keys;
    }

    private static void measure(Path folder, int seconds, String key) throws IOException {
        // The commit that is measured, not the one at the end.
        Here here = Here.now();
        if (key.equals(MemorySample.KEY)) {
            List<List<String>> rows = memory().stream().map(MemorySample::cells).toList();
            KeptFile.write(folder, key, MemorySample.COLUMNS, new KeptFile(here, rows));
        } else {
            Sweep sweep = Sweep.valueOf(key.toUpperCase(Locale.ROOT));
            List<List<String>> rows = new Turns()
                    .play(sweep.settings(), seconds, ROUNDS_MOST).stream()
                            .map(Sample::cells)
                            .toList();
            KeptFile.write(folder, key, Sample.COLUMNS, new KeptFile(here, rows));
        }
    }

    private static List<MemorySample> memory() {
        List<MemorySample> samples = new ArrayList<>();
        for (int offers : MemorySample.OFFER_COUNTS) {
            samples.add(memory(offers, MemorySample.INTENTS));
        }
        for (long intents : MemorySample.INTENT_COUNTS) {
            if (intents != MemorySample.INTENTS) {
                samples.add(memory(MemorySample.OFFERS, intents));
            }
        }
        return samples;
    }

    private static MemorySample memory(int offers, long intents) {
        LiveSet live = LiveSet.of(Scenarios.reduced(intents, offers));
        System.err.printf(
                Locale.ROOT,
                "%,d offers, %,d intents: %,d MB live, %,d rows held%n",
                offers,
                intents,
                live.bytes() / 1_000_000,
                live.rowsHeld());
        return new MemorySample(offers, intents, live);
    }
}
