package shopping.festival.view.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages in which a command can tell what it found; what programs read is in none. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in ISO 639-1. */
    public String code() {
        return code;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code.equalsIgnoreCase(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
