package shopping.festival.study.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario of the installation, as its first three lines tell it.
 *
 * @param name without its ending, with its folder in front if it lies in one: {@code years/2014}
 * @param path where it lies
 * @param question that it answers
 * @param headline what to expect, with what it was measured at in front where that is said
 * @param wallTime how long it takes
 * @param head its comments up to the first line that is none
 */
public record ShippedScenario(
        String name,
        String path,
        String question,
        String headline,
        String wallTime,
        @JsonIgnore List<String> head) {
    static final String ENDING = ".conf";

    /** The words the three lines begin with, in their order. */
    private static final List<String> WORDS = List.of("Question", "Headline", "Wall time");

    static ShippedScenario read(Path folder, Path file) throws IOException {
        List<String> head;
        try (Stream<String> lines = Files.lines(file)) {
            head = lines.takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .toList();
        }
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new ShippedScenario(
                name.substring(0, name.length() - ENDING.length()),
                file.toString(),
                line(head, 0),
                line(head, 1),
                line(head, 2),
                head);
    }

    /** What a line says, without its word; all of it where it begins otherwise, and nothing where there is none. */
    private static String line(List<String> head, int place) {
        String line = place < head.size() ? head.get(place) : "";
        String word = WORDS.get(place);
        int colon = line.indexOf(": ");
        if (!line.startsWith(word) || colon < 0) {
            return line;
        }
        String qualifier = line.substring(word.length(), colon).strip();
        return (qualifier.isEmpty() ? "" : qualifier + " ") + line.substring(colon + 2);
    }
}
