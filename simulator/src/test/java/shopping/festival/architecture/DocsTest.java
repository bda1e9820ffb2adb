package shopping.festival.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents stand by themselves: what they cite is in the repository, and the README leads to all of them. */
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCS = ROOT.resolve("simulator/docs");
    /** What is made or fetched, not written. */
    private static final Set<String> PASSED_BY = Set.of(".git", ".idea", "target", "runs", "node_modules");

    /** Papers from which this program was planned. A reader does not have them, so nothing may point there. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(DES" + "IGN|MO" + "DEL|FA" + "CTS|ST" + "YLE)\\b");

    /** A link of Markdown, but not one within {@code code}; and a picture alike. */
    private static final Pattern LINK = Pattern.compile("`[^`]*`\\]\\(([^)\\s]+)\\)|`[^`]*`|\\]\\(([^)\\s]+)\\)");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");

    @Test
    void nothingCitesWhatIsNotHere() {
        List<String> found = new ArrayList<>();
        for (Path file : written(".md", ".java", ".conf")) {
            List<String> lines = text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher word = ELSEWHERE.matcher(lines.get(i));
                if (word.find()) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + word.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyLinkLeadsToAFileThatExists() {
        List<String> broken = new ArrayList<>();
        for (Path page : written(".md")) {
            for (String link : links(page)) {
                String target = link.replaceFirst("#.*", "");
                if (!target.isEmpty() && !Files.exists(page.resolveSibling(target))) {
                    broken.add(ROOT.relativize(page) + " links " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyAnchorIsAHeadingOfItsPage() {
        List<String> broken = new ArrayList<>();
        for (Path page : written(".md")) {
            for (String link : links(page)) {
                int at = link.indexOf('#');
                if (at < 0 || at > 0 && !link.substring(0, at).endsWith(".md")) {
                    continue;
                }
                Path target = at == 0 ? page : page.resolveSibling(link.substring(0, at));
                if (!Files.exists(target) || !anchors(target).contains(link.substring(at + 1))) {
                    broken.add(ROOT.relativize(page) + " links " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theReadmeLinksEveryDocument() throws IOException {
        Set<Path> linked = links(ROOT.resolve("README.md")).stream()
                .map(link -> ROOT.resolve(link.replaceFirst("#.*", "")).normalize())
                .collect(Collectors.toSet());
        try (Stream<Path> documents = Files.list(DOCS)) {
            assertThat(documents.filter(d -> !linked.contains(d))).isEmpty();
        }
    }

    @Test
    void everyClassTheGlossaryNamesExists() {
        Set<String> classes = written(".java").stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .collect(Collectors.toSet());
        List<String> unknown = text(DOCS.resolve("glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2) + 1))
                .flatMap(rooms -> Pattern.compile("`(\\w+)`").matcher(rooms).results())
                .map(room -> room.group(1))
                .filter(room -> !classes.contains(room))
                .toList();
        assertThat(unknown).isEmpty();
    }

    /** Files people write, by their endings. */
    private static List<Path> written(String... endings) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> Stream.iterate(file, p -> !p.equals(ROOT), Path::getParent)
                            .noneMatch(p -> PASSED_BY.contains(p.getFileName().toString())))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The relative links of a page. */
    private static List<String> links(Path page) {
        return LINK.matcher(FENCE.matcher(text(page)).replaceAll(""))
                .results()
                .map(link -> link.group(1) != null ? link.group(1) : link.group(2))
                .filter(link -> link != null && !link.matches("[a-z]+:.*"))
                .map(link -> URLDecoder.decode(link, StandardCharsets.UTF_8))
                .toList();
    }

    /** The anchors GitHub makes of a page's headings. */
    private static Set<String> anchors(Path page) {
        return FENCE.matcher(text(page))
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
