package shopping.festival.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.report.FestivalResult;
import shopping.festival.report.ResultFile;
import shopping.festival.report.ResultPaths;
import shopping.festival.report.RunFiles;
import shopping.festival.report.RunFolder;

/** From a {@code result.json}, a run's folder or a folder of replications to what is compared. */
public final class SideReader {
    private static final List<String> TERMS = List.of("version", "scenario", "seed", "replication", "scale");

    private final String side;
    private final Path path;

    private SideReader(String side, Path path) {
        this.side = side;
        this.path = path;
    }

    /** @param side its letter, for messages */
    public static Side read(String side, Path path) {
        return new SideReader(side, path).read();
    }

    private Side read() {
        if (!Files.exists(path)) {
            throw wrong(path, "does not exist. Name a result.json, a run's folder or a folder of replications");
        }
        if (!Files.isDirectory(path)) {
            return path.endsWith(RunFiles.SUMMARY) ? replications(parent()) : single(path, parent());
        }
        if (Files.exists(path.resolve(RunFiles.SUMMARY))) {
            return replications(path);
        }
        if (!Files.exists(path.resolve(RunFiles.RESULT))) {
            throw wrong(path, "has neither " + RunFiles.RESULT + " nor " + RunFiles.SUMMARY + ". Name a run's folder");
        }
        return single(path.resolve(RunFiles.RESULT), path);
    }

    private Path parent() {
        return path.toAbsolutePath().getParent();
    }

    private Side single(Path file, Path folder) {
        JsonNode result = tree(file);
        return new Side(
                path.toString(),
                false,
                terms(result),
                List.of(result.path("digest").asText("")),
                List.of(ResultPaths.numbers(result)),
                keys(folder.resolve(RunFiles.SCENARIO)));
    }

    private Side replications(Path folder) {
        JsonNode summary = tree(folder.resolve(RunFiles.SUMMARY));
        List<String> digests = new ArrayList<>();
        List<Map<String, Double>> runs = new ArrayList<>();
        Map<String, String> terms = Map.of();
        int count = summary.path("replications").asInt(0);
        for (int n = 1; n <= count; n++) {
            JsonNode result = tree(folder.resolve(String.format("r%03d", n)).resolve(RunFiles.RESULT));
            digests.add(result.path("digest").asText(""));
            runs.add(ResultPaths.numbers(result));
            terms = terms(result);
        }
        if (runs.isEmpty()) {
            throw wrong(folder.resolve(RunFiles.SUMMARY), "tells of no replications. Name a folder of replications");
        }
        terms.remove("replication");
        return new Side(
                path.toString(),
                true,
                terms,
                digests,
                runs,
                keys(folder.resolve("r001").resolve(RunFiles.SCENARIO)));
    }

    private JsonNode tree(Path file) {
        JsonNode tree;
        try {
            tree = ResultFile.readTree(file);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw wrong(file, "is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + " (line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ")");
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + RunFolder.reason(e));
        }
        if (!tree.isObject() || !tree.has("schema") || !tree.has("scenario")) {
            throw wrong(file, "is no result of festival run");
        }
        int schema = tree.path("schema").asInt(-1);
        if (schema != FestivalResult.SCHEMA) {
            throw wrong(file, "has schema " + schema + ", this program reads " + FestivalResult.SCHEMA
                    + ". Compare it with the version that wrote it, " + tree.path("version").asText("unknown"));
        }
        if (tree.has("settings")) {
            throw wrong(file, "is the result of festival mix. Name results of festival run");
        }
        return tree;
    }

    private static Map<String, String> terms(JsonNode result) {
        Map<String, String> terms = new LinkedHashMap<>();
        TERMS.forEach(t -> terms.put(t, result.path(t).asText("")));
        return terms;
    }

    /** The resolved scenario, flat; empty if it is not there or cannot be read: then nothing is said of it. */
    private static Map<String, String> keys(Path file) {
        Map<String, String> keys = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return keys;
        }
        try {
            Config config = ConfigFactory.parseFile(file.toFile()).resolve();
            config.entrySet()
                    .forEach(e -> keys.put(e.getKey(), e.getValue().render(ConfigRenderOptions.concise())));
        } catch (ConfigException e) {
            keys.clear();
        }
        return keys;
    }

    private Unusable wrong(Path file, String how) {
        return new Unusable(side + ": " + file + " " + how + ".");
    }
}
