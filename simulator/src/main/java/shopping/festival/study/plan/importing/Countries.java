package shopping.festival.study.plan.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The market's origins by what exports write: the code of a country or its English name. */
final class Countries {
    /** What a market calls all that it does not name. */
    private static final String REST = "other";

    private Countries() {}

    /** The market's name for it; empty if it is no country, or one that the market has no place for. */
    static Optional<String> origin(String text, List<String> origins) {
        if (origins.contains(text)) {
            return Optional.of(text);
        }
        Optional<String> code = code(text);
        return code.filter(origins::contains)
                .or(() -> code.filter(c -> origins.contains(REST)).map(c -> REST));
    }

    private static Optional<String> code(String text) {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            if (code.equalsIgnoreCase(text) || name.equalsIgnoreCase(text)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
