package shopping.festival.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Mistakes;

/** {@code result.json} and its kin: records out and in, keys in the order of the records. */
public final class ResultFile {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ResultFile() {}

    public static void write(Path file, Object tree) throws IOException {
        Files.writeString(file, text(tree));
    }

    /** The same as a text. */
    public static String text(Object tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result that cannot be written as JSON", e);
        }
    }

    /** A result as it was written, by this version or a later one that knows more keys. */
    public static FestivalResult read(Path file) throws IOException {
        try {
            return MAPPER.readValue(file.toFile(), FestivalResult.class);
        } catch (JsonMappingException e) {
            throw new IOException(path(e) + " is not what festival run writes there", e);
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().isEmpty()
                ? "the whole of it"
                : e.getPath().stream()
                        .map(at -> at.getFieldName() == null ? Integer.toString(at.getIndex()) : at.getFieldName())
                        .collect(Collectors.joining("."));
    }

    /**
     * A file as a plain tree, whatever version wrote it.
     *
     * @throws Mistakes if it is none
     */
    public static JsonNode readTree(Path file) throws IOException {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw Mistakes.of(file + " " + NotJson.words(e) + ".");
        }
    }

    /** A record as bytes, for another process. */
    public static byte[] bytes(Object tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** What bytes from another process say, as a record. */
    public static <T> T of(byte[] bytes, Class<T> type) throws IOException {
        return of(MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8)), type);
    }

    /** What a plain tree says, as a record; what that does not know is left out. */
    public static <T> T of(JsonNode tree, Class<T> type) throws IOException {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw new IOException(path(e) + " is not what festival writes there", e);
        }
    }

    /** Goes over the keys that records of a type have in a file. */
    static void walk(Class<?> type, JsonFormatVisitorWrapper visitor) throws JsonMappingException {
        MAPPER.acceptJsonFormatVisitor(type, visitor);
    }

    /** The same, as a plain tree: for what goes over all keys. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}
