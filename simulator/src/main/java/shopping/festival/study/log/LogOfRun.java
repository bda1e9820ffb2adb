package shopping.festival.study.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.ResultFile;
import shopping.festival.result.ResultHead;
import shopping.festival.result.RunFiles;
import shopping.festival.study.log.proof.Verdict;

/**
 * A log held against the run that is said to have written it. Who alters a log so that every law still holds, and seals
 * it again with a digest and a checksum of its own, cannot alter the digest that the run has kept.
 */
final class LogOfRun {
    private final Path folder;
    private final JsonNode result;

    private LogOfRun(Path folder, JsonNode result) {
        this.folder = folder;
        this.result = result;
    }

    static LogOfRun in(Path folder) {
        Path file = folder.resolve(RunFiles.RESULT);
        if (!Files.isRegularFile(file)) {
            throw Mistakes.of("--run (" + folder + ") has no " + RunFiles.RESULT + ". Name the folder of one run.");
        }
        try {
            JsonNode result = ResultFile.readTree(file);
            Optional<String> mistake = ResultHead.mistake(result);
            if (mistake.isPresent()) {
                throw Mistakes.of("--run: " + file + " " + mistake.get() + ".");
            }
            return new LogOfRun(folder, result);
        } catch (IOException e) {
            throw Mistakes.of("--run: " + file + " cannot be read: " + DiskTrouble.reason(e) + ".");
        }
    }

    /** What the log and the run tell differently, in words; empty if nothing. */
    List<String> differences(Verdict verdict) {
        List<String> differences = new ArrayList<>();
        for (String term : List.of("version", "scenario", "seed")) {
            compare(
                    differences,
                    term,
                    verdict.terms().get(term),
                    result.path(term).asText());
        }
        compare(
                differences,
                "scale",
                number(verdict.terms().get("scale")),
                Double.toString(result.path("scale").asDouble()));
        compare(differences, "digest", verdict.digest(), result.path("digest").asText());
        counts(verdict.counts()).forEach((path, count) -> {
            JsonNode told = result.at("/" + path.replace('.', '/'));
            if (told.isIntegralNumber()) {
                compare(differences, path, Long.toString(count), told.asText());
            }
        });
        return differences;
    }

    /** Of another run, however it was sealed. */
    boolean isOfAnother(Verdict verdict) {
        return List.of("scenario", "seed").stream()
                .anyMatch(term ->
                        !result.path(term).asText().equals(verdict.terms().get(term)));
    }

    Path folder() {
        return folder;
    }

    /** By path of the result, what the rows of a log come to. */
    private static Map<String, Long> counts(Map<String, Long> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("intents.total", "arrived");
        names.put("attempts.total", "attempted");
        names.put("attempts.accepted", "accepted");
        names.put("attempts.soldOut", "sold out");
        names.put("attempts.overLimit", "over limit");
        names.put("orders.paid", "paid");
        names.put("orders.declined", "declined");
        names.put("orders.unpaid", "unpaid");
        names.put("orders.refunded", "refunded");
        names.put("orders.shipped", "dispatched");
        names.put("orders.delivered", "delivered");
        names.put("units.initial", "units of initial");
        names.put("units.inbound", "units of receipt");
        names.put("units.onHand", "units of on hand");
        names.forEach((path, kind) -> counts.put(path, rows.getOrDefault(kind, 0L)));
        return counts;
    }

    private static void compare(List<String> differences, String what, String log, String run) {
        if (!run.equals(log)) {
            differences.add(what + " " + log + ", not " + run);
        }
    }

    private static String number(String text) {
        try {
            return Double.toString(Double.parseDouble(String.valueOf(text)));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
