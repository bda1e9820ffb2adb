package shopping.festival.benchmarks.results;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of fragments: a JSON file each, named by its id. */
public final class Fragments {
    /** Set by the commands in {@code benchmarks/bin}. */
    private static final String FOLDER = "festival.benchmarks.results";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Fragments() {}

    public static Path folder() {
        return Path.of(System.getProperty(FOLDER, "benchmarks/results"));
    }

    public static void write(Fragment fragment) {
        write(folder(), fragment);
    }

    static void write(Path folder, Fragment fragment) {
        if (!fragment.id().matches(Fragment.NAME)) {
            throw new IllegalArgumentException(
                    "id (" + fragment.id() + ") names a file: use letters, digits and hyphens.");
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(fragment.id() + ".json"), WRITER.writeValueAsString(fragment) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All fragments of a folder, by id. */
    static List<Fragment> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Fragments::readOne)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fragment readOne(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Fragment.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is no fragment: "
                    + e.getMessage().lines().findFirst().get());
        }
    }
}
