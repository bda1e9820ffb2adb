package shopping.festival.study.plan.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the public taxonomy of goods that Shopify and Google share calls the categories of a market. By the beginning of
 * the path, the longest first; never by spelling.
 */
final class CategoryNames {
    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    static {
        String table = """
                health & beauty > personal care > cosmetics = cosmetics
                health & beauty = health
                baby & toddler = mother-infant
                apparel & accessories = apparel
                food, beverages & tobacco = fresh-food
                electronics > communications > telephony > mobile & smart phones = phones
                electronics > communications > telephony > mobile phones = phones
                electronics = electronics
                cameras & optics = electronics
                home & garden > household appliances = appliances
                home & garden = home
                furniture = home
                animals & pet supplies = other
                arts & entertainment = other
                business & industrial = other
                hardware = other
                luggage & bags = other
                media = other
                office supplies = other
                religious & ceremonial = other
                software = other
                sporting goods = other
                toys & games = other
                vehicles & parts = other
                """;
        table.lines().map(l -> l.split(" = ")).forEach(pair -> PATHS.put(pair[0], pair[1]));
    }

    private CategoryNames() {}

    /** The market's category of a path; empty if the path is not of the taxonomy, or the market has no such category. */
    static Optional<String> of(String path, List<String> categories) {
        String text = path.toLowerCase(Locale.ROOT).replaceAll("\\s*>\\s*", " > ");
        return PATHS.entrySet().stream()
                .filter(e -> text.equals(e.getKey()) || text.startsWith(e.getKey() + " > "))
                .map(Map.Entry::getValue)
                .filter(categories::contains)
                .findFirst();
    }
}
