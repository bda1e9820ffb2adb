package shopping.festival.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Path CODE = Path.of("src/main/java");
    /** String literals joined by plus signs, as a long phrase is written. */
    private static final String LITERALS = "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*(?=\"))?)+)";

    private static final Pattern CALL = Pattern.compile("Phrases\\.(of|later|counted)\\(" + LITERALS);
    private static final Pattern SECOND = Pattern.compile("\\G\\s*," + LITERALS);
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void partsStandInTheirPlaces_inTheOrderOfTheLanguage() {
        assertThat(Phrases.of("{0} earns {1} less.", "A $1\\", 5)).isEqualTo("A $1\\ earns 5 less.");
        assertThat(Phrases.counted("one festival", "{0} festivals", 1, 1)).isEqualTo("one festival");
        assertThat(Phrases.counted("one festival", "{0} festivals", 0, 0)).isEqualTo("0 festivals");
    }

    @Test
    void aLanguageIsSpokenWhileItsWorkLasts() {
        String said =
                Phrases.in(Language.CHINESE, () -> Phrases.language() + " " + Phrases.of("nobody has this phrase"));
        assertThat(said).isEqualTo("CHINESE nobody has this phrase");
        assertThat(Phrases.language()).isEqualTo(Language.ENGLISH);
    }

    /** What is Latin has a space beside it, what is Chinese has none, whatever the pattern says. */
    @Test
    void chineseClosesUpBetweenItsOwnCharacters() {
        Phrases.in(Language.CHINESE, () -> {
            assertThat(Phrases.of("{0}, shared centres", "直邮")).isEqualTo("共用中心直邮");
            assertThat(Phrases.of("{0}, shared centres", "EMS")).isEqualTo("共用中心 EMS");
            assertThat(Phrases.of("95 % sure between {0} and {1}", "5 元", "USD 7"))
                    .isEqualTo("有 95% 把握在 5 元与 USD 7 之间");
            assertThat(Phrases.of("95 % sure between {0} and {1}", "方案 甲", "乙")).isEqualTo("有 95% 把握在方案 甲与乙之间");
            return "";
        });
    }

    @Test
    void everyPhraseIsInTheDictionary_withTheSamePlaces_andNoOtherIs() throws IOException {
        Map<String, String> chinese = dictionary();
        Set<String> used = phrases();
        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(used);
        chinese.forEach((english, text) -> assertThat(places(text)).as(english).isEqualTo(places(english)));
    }

    private static Map<String, String> dictionary() throws IOException {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("zh.json"))) {
            return JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(in, new TypeReference<TreeMap<String, String>>() {});
        }
    }

    private static Set<String> phrases() throws IOException {
        Set<String> found = new TreeSet<>();
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("Phrases.java")) {
                    sources.add(Files.readString(file));
                }
            }
        }
        for (String source : sources) {
            Matcher call = CALL.matcher(source);
            while (call.find()) {
                found.add(joined(call.group(2)));
                Matcher second = SECOND.matcher(source).region(call.end(), source.length());
                if (call.group(1).equals("counted")) {
                    assertThat(second.find()).as(call.group()).isTrue();
                    found.add(joined(second.group(1)));
                }
            }
        }
        return found;
    }

    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(literals);
        while (piece.find()) {
            text.append(piece.group(1).translateEscapes());
        }
        return text.toString();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }
}
