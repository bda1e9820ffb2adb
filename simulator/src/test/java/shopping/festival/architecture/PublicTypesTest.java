package shopping.festival.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.architecture.Sources.Type;

/** A type is public because another package needs it: of the program, of its tests, or of the benchmarks. */
@Tag("slow")
class PublicTypesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path BENCHMARKS = Path.of("../benchmarks/src");

    private static final Pattern USE = Pattern.compile("\\s+(shopping\\.[\\w.]+)\\S*\\s+-> (shopping\\.[\\w.]+).*");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?(shopping\\.[a-z.]+\\.[A-Z]\\w*).*");

    @Test
    void everyPublicTypeIsUsedByAnotherPackage() throws IOException {
        Set<String> used = new TreeSet<>();
        addUses(used);
        addImports(used);
        assertThat(Sources.of(List.of(MAIN)).types())
                .filteredOn(Type::isPublic)
                .filteredOn(type -> !used.contains(type.name()))
                .extracting(Type::name)
                .as("public types that only their own package uses")
                .isEmpty();
    }

    /** As the compiled classes say; nested types count for the one they are in. */
    private static void addUses(Set<String> used) {
        StringWriter uses = new StringWriter();
        PrintWriter out = new PrintWriter(uses);
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(out, out, "-v", "--multi-release", "base", "target/classes", "target/test-classes");
        uses.toString().lines().map(USE::matcher).filter(Matcher::matches).forEach(use -> {
            if (!packageOf(use.group(1)).equals(packageOf(use.group(2)))) {
                used.add(use.group(2));
            }
        });
    }

    /** A constant leaves no trace in the class that reads it, and the benchmarks are compiled after this. */
    private static void addImports(Set<String> used) throws IOException {
        for (Path root : List.of(MAIN, TESTS, BENCHMARKS)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .flatMap(f -> Sources.lines(f).stream())
                        .map(IMPORT::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> used.add(line.group(1)));
            }
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
