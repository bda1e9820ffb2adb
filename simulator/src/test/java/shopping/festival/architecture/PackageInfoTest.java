package shopping.festival.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every package says which class to open first and what it imports of ours, and says the truth. A failure prints the
 * line that is right, ready to be pasted.
 */
class PackageInfoTest {
    private static final String ROOT = "shopping.festival";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FIRST = Pattern.compile("Open \\{@code (\\w+)} first\\.");
    private static final Pattern IMPORTS =
            Pattern.compile("Imports (?:nothing of ours|\\{@code [\\w.]+}(?:, \\{@code [\\w.]+})*)\\.(?= |$)");
    private static final int LINE_MOST = 120;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageNamesExactlyThePackagesItImports() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, SortedSet<String>> each : importsByPackage().entrySet()) {
            String right = line(each.getValue());
            Matcher said = IMPORTS.matcher(commentOf(each.getKey()));
            if (!said.find()) {
                wrong.add(each.getKey() + " has no import line; write\n" + wrapped(right));
            } else if (!said.group().equals(right)) {
                wrong.add(each.getKey() + " says \"" + said.group() + "\"; write\n" + wrapped(right));
            }
        }
        assertThat(wrong).withFailMessage(() -> "\n" + String.join("\n", wrong)).isEmpty();
    }

    @Test
    void everyPackageSaysWhichOfItsClassesToOpenFirst() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : importsByPackage().keySet()) {
            Matcher first = FIRST.matcher(commentOf(name));
            if (!first.find()) {
                wrong.add(name + " does not say \"Open {@code X} first.\"");
            } else if (!CLASSES.contain(name + "." + first.group(1))) {
                wrong.add(name + " has no class " + first.group(1) + " to open first");
            }
        }
        assertThat(wrong).withFailMessage(() -> "\n" + String.join("\n", wrong)).isEmpty();
    }

    private static Map<String, SortedSet<String>> importsByPackage() {
        Map<String, SortedSet<String>> imports = new TreeMap<>();
        for (JavaClass c : CLASSES) {
            if (c.getSimpleName().equals("package-info")) {
                continue;
            }
            SortedSet<String> mine = imports.computeIfAbsent(c.getPackageName(), p -> new TreeSet<>());
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                JavaClass target = d.getTargetClass().getBaseComponentType();
                String room = target.getPackageName();
                if (room.startsWith(ROOT) && !room.equals(c.getPackageName())) {
                    mine.add(room.substring(ROOT.length() + 1));
                }
            }
        }
        return imports;
    }

    private static String line(SortedSet<String> imports) {
        return imports.isEmpty()
                ? "Imports nothing of ours."
                : imports.stream().map(p -> "{@code " + p + "}").collect(Collectors.joining(", ", "Imports ", "."));
    }

    /** The comment of a package in one line, empty without one. */
    private static String commentOf(String name) throws IOException {
        Path file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
        if (!Files.exists(file)) {
            return "";
        }
        String text = Files.readString(file);
        int end = text.indexOf("*/");
        return end < 0
                ? ""
                : text.substring(0, end)
                        .replaceAll("(?m)^\\s*/?\\*+ ?", "")
                        .replaceAll("\\s+", " ")
                        .trim();
    }

    /** A line as a comment has it, broken at its blanks but not within a tag. */
    private static String wrapped(String line) {
        StringBuilder lines = new StringBuilder();
        String open = " * <p>";
        for (String word : line.split(" (?!\\w[\\w.]*})")) {
            String longer = open.endsWith(">") ? open + word : open + " " + word;
            if (longer.length() > LINE_MOST) {
                lines.append(open).append('\n');
                longer = " * " + word;
            }
            open = longer;
        }
        return lines.append(open).toString();
    }
}
