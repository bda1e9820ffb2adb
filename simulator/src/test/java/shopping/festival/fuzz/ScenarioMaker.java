package shopping.festival.fuzz;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import shopping.festival.scenario.Scenarios;

/** Scenarios that are fine but for one to four values, each of any key there is. */
final class ScenarioMaker implements Maker {
    /**
     * @param scale at which it is a small one
     * @param own keys it has itself; {@code keys} are all it may have
     */
    private record Seed(String text, String scale, List<String> own, List<String> keys, Map<String, String> values) {}

    /** More than there are cores: threads with cores of their own spin, and a busy machine has none to spare. */
    private static final String THREADS = String.valueOf(Runtime.getRuntime().availableProcessors() + 1);

    private static final String[] NAMES = {
        "a.b", "\u53cc", "a\"b", " ", "", "\u0000", "a|b", "x".repeat(300), "=1", "..", "default"
    };

    private final List<Seed> seeds;

    private ScenarioMaker(List<Seed> seeds) {
        this.seeds = seeds;
    }

    static ScenarioMaker ofShipped() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        Path tests = Path.of("src/test/resources");
        String tiny = Files.readString(tests.resolve("cli/tiny.conf"));
        seeds.add(seed(tiny + "\ndemand.intents = 2000\ncheckout.capacity = 3\npayment.capacity = 2\n", "1"));
        seeds.add(seed(Files.readString(tests.resolve("cli/names.conf")), "1"));
        seeds.add(seed(Files.readString(tests.resolve("measures/small.conf")), "1"));
        seeds.add(seed(Files.readString(tests.resolve("drum/base.conf")), "1"));
        seeds.add(seed(Scenarios.SMALL, "1"));
        for (String name : List.of("double11-2016.conf", "foreign-mix.conf", "gateway-17.conf", "midnight-peak.conf")) {
            Config whole =
                    ConfigFactory.parseFile(Scenarios.shipped(name).toFile()).resolve(ConfigResolveOptions.noSystem());
            seeds.add(seed(whole.root().render(ConfigRenderOptions.concise()), "0.00001"));
        }
        return new ScenarioMaker(seeds);
    }

    private static Seed seed(String text, String scale) {
        Config own = ConfigFactory.parseString(text).resolve(ConfigResolveOptions.noSystem());
        Config all = own.withFallback(
                ConfigFactory.parseResources("festival-defaults.conf").resolve(ConfigResolveOptions.noSystem()));
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, ConfigValue> entry : all.entrySet()) {
            values.put(entry.getKey(), entry.getValue().render(ConfigRenderOptions.concise()));
        }
        // Groups too: now and then a whole one is something else.
        TreeSet<String> keys = new TreeSet<>(values.keySet());
        for (String key : values.keySet()) {
            List<String> parts = ConfigUtil.splitPath(key);
            for (int n = 1; n < parts.size(); n++) {
                keys.add(ConfigUtil.joinPath(parts.subList(0, n)));
            }
        }
        List<String> ownKeys =
                own.entrySet().stream().map(Map.Entry::getKey).sorted().toList();
        return new Seed(text, scale, ownKeys, List.copyOf(keys), values);
    }

    @Override
    public Trial make(SplittableRandom random, Path folder) throws IOException {
        Seed seed = seeds.get(random.nextInt(seeds.size()));
        StringBuilder more = new StringBuilder();
        List<String> sets = new ArrayList<>();
        for (int n = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0); n > 0; n--) {
            String change = change(seed, random);
            if (random.nextInt(5) == 0 && !change.contains("\n")) {
                sets.add("--set");
                sets.add(change);
            } else {
                more.append(change).append('\n');
            }
        }
        Files.writeString(folder.resolve("x.conf"), seed.text() + "\n" + more);
        List<String> check =
                new ArrayList<>(List.of("check", folder.resolve("x.conf").toString(), "--scale", seed.scale()));
        check.addAll(sets);
        List<String> run = new ArrayList<>(check);
        run.set(0, "run");
        run.addAll(List.of("--quiet", "--out", folder.resolve("out").toString()));
        List<List<String>> commands = new ArrayList<>(List.of(check, run));
        int way = random.nextInt(6);
        if (way == 0) {
            run.addAll(List.of("--replications", "2"));
        } else {
            run.addAll(way == 1 ? List.of("--threads", THREADS) : List.of("--driver", "inline"));
            if (way <= 3) {
                String log = folder.resolve("events.csv").toString();
                run.addAll(List.of("--events", log));
                commands.add(List.of("audit", log));
            }
        }
        return new Trial(more + String.join(" ", sets), commands, List.of("x.conf", "out", "events.csv"));
    }

    private static String change(Seed seed, SplittableRandom random) {
        List<String> keys = random.nextInt(5) < 3 ? seed.own() : seed.keys();
        String key = keys.get(random.nextInt(keys.size()));
        String value = seed.values().get(key);
        if (random.nextInt(25) == 0) {
            List<String> parts = new ArrayList<>(ConfigUtil.splitPath(key));
            parts.set(random.nextInt(parts.size()), NAMES[random.nextInt(NAMES.length)]);
            return ConfigUtil.joinPath(parts) + " = " + (value == null ? Extremes.any(random) : value);
        }
        int way = value == null ? 9 : random.nextInt(10);
        String by = way < 6
                ? Extremes.stretched(value, random)
                : way < 8 ? Extremes.within(value, random) : Extremes.any(random);
        return key + " = " + by;
    }
}
