package shopping.festival.study.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.ConfigRenderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.result.ResultFile;
import shopping.festival.result.ResultHead;
import shopping.festival.result.ResultPaths;
import shopping.festival.result.RunFiles;
import shopping.festival.scenario.hocon.ScenarioFile;

/** From a {@code result.json}, a run's folder or a folder of replications to what is compared. */
final class SideReader {
    private static final List<String> TERMS = List.of("version", "commit", "scenario", "seed", "replication", "scale");

    private final String side;
    private final Path path;

    private SideReader(String side, Path path) {
        this.side = side;
        this.path = path;
    }

    /** @param side its letter, for messages */
    static Side read(String side, Path path) {
        return new SideReader(side, path).read();
    }

    private Side read() {
        if (!Files.exists(path)) {
            throw wrong(path, "does not exist. Name a result.json, a run's folder or a folder of replications");
        }
        if (MixSideReader.isMix(path)) {
            return mix(Files.isDirectory(path) ? path : parent());
        }
        if (!Files.isDirectory(path)) {
            return path.endsWith(RunFiles.SUMMARY) ? replications(parent()) : single(path, parent());
        }
        if (Files.exists(path.resolve(RunFiles.SUMMARY))) {
            return replications(path);
        }
        if (!Files.exists(path.resolve(RunFiles.RESULT))) {
            throw wrong(
                    path,
                    "has neither " + RunFiles.RESULT + " nor " + RunFiles.SUMMARY + " nor " + RunFiles.MIX
                            + ". Name the folder of a run or of a mix");
        }
        return single(path.resolve(RunFiles.RESULT), path);
    }

    private Path parent() {
        return path.resolveSibling("").toAbsolutePath();
    }

    private Side single(Path file, Path folder) {
        JsonNode result = result(file);
        return side(
                false, terms(result), List.of(result.path("digest").asText()), List.of(numbers(file, result)), folder);
    }

    private Side replications(Path folder) {
        Path file = folder.resolve(RunFiles.SUMMARY);
        JsonNode summary = tree(file);
        refuse(file, ResultHead.mistakenLayout(summary));
        List<String> digests = new ArrayList<>();
        List<Map<String, Double>> runs = new ArrayList<>();
        Map<String, String> terms = Map.of();
        int count = summary.path("replications").asInt(0);
        for (int n = 1; n <= count; n++) {
            Path one = folder.resolve(String.format(Locale.ROOT, "r%03d", n)).resolve(RunFiles.RESULT);
            JsonNode result = result(one);
            digests.add(result.path("digest").asText());
            runs.add(numbers(one, result));
            terms = terms(result);
        }
        if (runs.isEmpty()) {
            throw wrong(file, "tells of no replications. Name a folder of replications");
        }
        terms.remove("replication");
        return side(true, terms, digests, runs, folder.resolve("r001"));
    }

    private Side mix(Path folder) {
        Path file = folder.resolve(RunFiles.MIX);
        JsonNode mix = tree(file);
        refuse(file, ResultHead.mistakenMix(mix));
        Map<String, String> terms = terms(mix);
        terms.remove("replication");
        terms.put("commit", mix.at("/provenance/commit").asText(""));
        terms.put("replications", mix.path("replications").asText(""));
        String digest = mix.at("/provenance/digest").asText("unknown");
        return side(true, terms, List.of(digest), new MixSideReader(side, folder).runs(mix), folder);
    }

    private Side side(
            boolean isReplicated,
            Map<String, String> terms,
            List<String> digests,
            List<Map<String, Double>> runs,
            Path folder) {
        Path scenario = folder.resolve(RunFiles.SCENARIO);
        Map<String, String> keys = new TreeMap<>();
        String noKeys = keys(scenario, keys);
        return new Side(path.toString(), isReplicated, terms, digests, runs, keys, noKeys);
    }

    private JsonNode result(Path file) {
        JsonNode result = tree(file);
        refuse(file, ResultHead.mistake(result));
        return result;
    }

    private JsonNode tree(Path file) {
        if (!Files.exists(file)) {
            throw wrong(file, "is missing");
        }
        try {
            return ResultFile.readTree(file);
        } catch (Mistakes e) {
            throw Mistakes.of(side + ": " + e.problems().get(0).withoutProgram());
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + DiskTrouble.reason(e));
        }
    }

    private Map<String, Double> numbers(Path file, JsonNode result) {
        try {
            return ResultPaths.finite(result);
        } catch (IllegalArgumentException e) {
            throw wrong(file, "is altered: " + e.getMessage());
        }
    }

    private void refuse(Path file, Optional<String> mistake) {
        if (mistake.isPresent()) {
            throw wrong(file, mistake.get());
        }
    }

    private static Map<String, String> terms(JsonNode result) {
        Map<String, String> terms = new LinkedHashMap<>();
        TERMS.forEach(t -> terms.put(t, result.path(t).asText("")));
        return terms;
    }

    /** Collects the resolved scenario, flat; returns why there is none, empty if there is one. */
    private static String keys(Path file, Map<String, String> keys) {
        if (!Files.isRegularFile(file)) {
            return RunFiles.SCENARIO + " is missing";
        }
        try {
            ScenarioFile.written(file)
                    .forEach((key, value) -> keys.put(key, value.render(ConfigRenderOptions.concise())));
            return "";
        } catch (Mistakes e) {
            keys.clear();
            return RunFiles.SCENARIO + " is damaged" + line(e.problems().get(0));
        }
    }

    private static String line(Problem problem) {
        return problem.place().matches(".*:[0-9]+")
                ? " at line " + problem.place().replaceFirst(".*:", "")
                : "";
    }

    private Mistakes wrong(Path file, String how) {
        return Mistakes.of(side + ": " + file + " " + how + ".");
    }
}
