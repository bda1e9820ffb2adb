package shopping.festival.study.run.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.TextDigest;
import shopping.festival.result.ResultFile;
import shopping.festival.result.WholeFile;

/** Manifests out and in, sealed with a sum of what they say. */
final class ManifestFile {
    private static final String SUM = "sum";

    private ManifestFile() {}

    /** Writes one, which is there whole and on the disk itself, or not at all. */
    static void write(Path place, Manifest manifest) throws IOException {
        ObjectNode tree = (ObjectNode) ResultFile.tree(manifest);
        tree.put(SUM, TextDigest.of(tree.toString()));
        try (WholeFile file = WholeFile.at(place)) {
            ResultFile.write(file.part(), tree);
            try (FileChannel written = FileChannel.open(file.part(), StandardOpenOption.WRITE)) {
                written.force(true);
            }
            file.commit();
        }
    }

    /** @throws IOException with what is wrong with it, in words that end a sentence */
    static Manifest read(Path place) throws IOException {
        JsonNode tree = tree(place);
        if (!(tree instanceof ObjectNode all) || !all.path(SUM).isTextual()) {
            throw new IOException(place.getFileName() + " is no manifest");
        }
        String sum = all.remove(SUM).textValue();
        JsonNode schema = all.path("schema");
        if (schema.isIntegralNumber() && schema.asInt() != Manifest.SCHEMA) {
            throw new IOException(
                    place.getFileName() + " has schema " + schema + ", this program reads " + Manifest.SCHEMA);
        }
        if (!sum.equals(TextDigest.of(all.toString()))) {
            throw new IOException(place.getFileName() + " is not as it was written");
        }
        return ResultFile.of(all, Manifest.class);
    }

    private static JsonNode tree(Path place) throws IOException {
        // Read first: what is wrong with its letters is told by the JSON, not by the disk.
        if (Files.size(place) == 0) {
            throw new IOException(place.getFileName() + " is empty");
        }
        try {
            return ResultFile.readTree(place);
        } catch (Mistakes e) {
            throw new IOException(place.getFileName() + " is no JSON", e);
        }
    }
}
