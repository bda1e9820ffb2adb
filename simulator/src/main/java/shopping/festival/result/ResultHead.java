package shopping.festival.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.measure.Digest;

/** What every {@code result.json} says first, and without which nothing can be said of it. */
public final class ResultHead {
    private ResultHead() {}

    /** Why a file that holds this is no result of this layout, if it is none; ends the sentence that the file begins. */
    public static Optional<String> mistake(JsonNode tree) {
        Optional<String> layout = mistakenLayout(tree);
        if (layout.isPresent()) {
            return layout;
        }
        List<String> lacks = new ArrayList<>();
        if (!tree.path("version").isTextual() || tree.path("version").asText().isBlank()) {
            lacks.add("version");
        }
        if (!tree.path("seed").isIntegralNumber() || !tree.path("seed").canConvertToLong()) {
            lacks.add("seed (a whole number)");
        }
        double scale = tree.path("scale").asDouble(0);
        if (!tree.path("scale").isNumber() || !(scale > 0) || Double.isInfinite(scale)) {
            lacks.add("scale (a number above 0)");
        }
        if (!tree.path("digest").isTextual()
                || !Digest.isText(tree.path("digest").asText())) {
            lacks.add("digest (16 hexadecimal digits)");
        }
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of("has no " + String.join(", no ", lacks)
                        + ": it was altered after it was written. Run its scenario again");
    }

    /** The same of a summary of replications, which has fewer of them. */
    public static Optional<String> mistakenLayout(JsonNode tree) {
        JsonNode schema = tree.path("schema");
        if (schema.isMissingNode() || !tree.path("scenario").isTextual()) {
            return Optional.of("is no result of festival run");
        }
        if (!schema.isIntegralNumber() || !schema.canConvertToInt()) {
            return Optional.of(
                    "has " + schema + " for its schema, which is a whole number: it was altered after it was written");
        }
        if (schema.intValue() != FestivalResult.SCHEMA) {
            return Optional.of("has schema " + schema + ", this program reads " + FestivalResult.SCHEMA
                    + ". Use the version that wrote it, " + tree.path("version").asText("unknown"));
        }
        return isMix(tree)
                ? Optional.of(
                        "is the result of festival mix. Name results of festival run, or the folders of two mixes")
                : tree.has("axes")
                        ? Optional.of("is the result of festival sweep. Name results of festival run or mix")
                        : Optional.empty();
    }

    /** Why a file that holds this is no result of a mix that can be compared, if it is none. */
    public static Optional<String> mistakenMix(JsonNode tree) {
        if (!isMix(tree)) {
            return Optional.of("is no result of festival mix");
        }
        int schema = tree.path("schema").asInt(0);
        return schema == FestivalResult.SCHEMA
                ? Optional.empty()
                : Optional.of("has schema " + schema + ", this program reads " + FestivalResult.SCHEMA
                        + ". Use the version that wrote it, "
                        + tree.path("version").asText("unknown"));
    }

    private static boolean isMix(JsonNode tree) {
        return tree.has("baseShare") && tree.has("points");
    }
}
