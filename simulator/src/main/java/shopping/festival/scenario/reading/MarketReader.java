package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.base.random.Law;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what the market is made of: regions, origins, marketplaces, categories. */
final class MarketReader {
    static final double WEIGHT_MAX = 1e9;
    private static final List<String> REACTIONS =
            Stream.of(Reaction.values()).map(Reaction::label).toList();

    private final Section market;
    private final ConfigObject eachCategory;

    final List<String> regions;
    final double[] regionShares;
    final List<String> origins;
    final int home;
    final List<String> marketplaces;
    final List<Category> categories = new ArrayList<>();
    /** Per category: the law of its prices, fen. */
    final List<Law> prices = new ArrayList<>();

    /** Per category. */
    final List<Money> money = new ArrayList<>();

    /** Groups of sellers that join: the last of the origins, in this order. */
    final List<Section> newcomers;

    /** Share of the foreign interest of each. */
    final double[] newcomerInterest;

    /** What a category's goods cost, keep when left over, and are usually marked down at the festival: all shares. */
    record Money(double unitCostShare, double salvageShare, double discount) {}

    MarketReader(Section market, ConfigObject eachCategory, ConfigObject eachNewcomer) {
        this.market = market;
        this.eachCategory = eachCategory;
        Map<String, Section> byRegion = named("regions", 100);
        this.regions = names(byRegion, "region");
        this.regionShares = regionShares(byRegion);
        List<String> countries = texts("origins", 100);
        this.home = market.choice("home", countries);
        this.newcomers = market.find("offers") == null
                ? List.copyOf(market.named("newcomers", eachNewcomer).values())
                : List.of();
        this.newcomerInterest =
                newcomers.stream().mapToDouble(s -> s.share("interest")).toArray();
        this.origins = Stream.concat(countries.stream(), newcomers.stream().map(Section::name))
                .toList();
        checkNewcomers(countries);
        this.marketplaces = texts("marketplaces", 100);
        named("categories", 100).values().forEach(this::category);
        if (categories.isEmpty()) {
            categories.add(new Category("none", 1, 0, new double[] {1}, new double[] {0, 0, 0, 0, 1, 0}));
            prices.add(Law.fixed(1));
            money.add(new Money(0, 0, 0));
        } else if (categories.stream().allMatch(c -> c.weight() == 0)) {
            market.find("categories").wrong("have no demand at all. Give one of them a weight.");
        }
    }

    /** The origins that are countries; after them come the newcomers. */
    int ownOrigins() {
        return origins.size() - newcomers.size();
    }

    private void checkNewcomers(List<String> countries) {
        for (Section s : newcomers) {
            if (countries.contains(s.name())) {
                s.wrong("has the name of an origin. Give it another.");
            }
        }
        if (Arrays.stream(newcomerInterest).sum() >= 1 && market.clean("newcomers")) {
            market.find("newcomers").wrong("have all the foreign interest. Let their interest sum to less than 1.");
        }
    }

    List<String> categoryNames() {
        return categories.stream().map(Category::name).toList();
    }

    private Map<String, Section> named(String key, int most) {
        Item item = market.need(key, "at least one");
        Map<String, Section> groups = market.named(key, key.equals("categories") ? eachCategory : Section.NOTHING);
        if (item != null && item.isObject() && (groups.isEmpty() || groups.size() > most)) {
            item.wrong("has " + groups.size() + " members", "Use 1 to " + most + ".");
        }
        return groups;
    }

    private static List<String> names(Map<String, Section> groups, String standIn) {
        return groups.isEmpty() ? List.of(standIn) : List.copyOf(groups.keySet());
    }

    private double[] regionShares(Map<String, Section> byRegion) {
        double[] shares =
                byRegion.values().stream().mapToDouble(s -> s.share("share")).toArray();
        double sum = Arrays.stream(shares).sum();
        if (!byRegion.isEmpty()) {
            Shares.sumToOne(market, "regions", sum);
        }
        return sum > 0 ? shares : fill(regions.size());
    }

    private static double[] fill(int n) {
        double[] even = new double[n];
        Arrays.fill(even, 1.0 / n);
        return even;
    }

    private List<String> texts(String key, int most) {
        Item item = market.need(key, "a list of names");
        List<String> texts = new ArrayList<>();
        for (Item element : item == null ? List.<Item>of() : item.elements("a list of names")) {
            String text = element.text();
            if (texts.contains(text)) {
                element.wrong("is listed twice", "Remove one.");
            } else if (element.isText()) {
                texts.add(text);
            }
        }
        if (item != null && item.isList() && (texts.isEmpty() || texts.size() > most)) {
            item.wrong("has " + texts.size() + " names", "Use 1 to " + most + ".");
        }
        return texts.isEmpty() ? List.of("?") : texts;
    }

    private void category(Section s) {
        double[] reactions = Shares.byName(s, "reactions", REACTIONS, 0, 1, 0);
        double sum = Arrays.stream(reactions).sum();
        if (!s.has("reactions")) {
            s.need("reactions", "shares of " + String.join(", ", REACTIONS));
        } else if (s.clean("reactions") && Math.abs(sum - 1) > 1e-6) {
            s.find("reactions").wrong("sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
        categories.add(new Category(
                s.name(),
                s.number("weight", 0, WEIGHT_MAX),
                s.number("foreignAppetite", -20, 20),
                Shares.of(s, "units", Order.UNITS_MAX),
                sum > 0 ? reactions : new double[] {0, 0, 0, 0, 1, 0}));
        money.add(new Money(s.number("unitCostShare", 0, 100), s.share("salvageShare"), s.number("discount", 0, 0.99)));
        Item price = s.need("price", "a price in RMB, or a law such as lognormal 120 scv 1");
        prices.add(price == null ? Law.fixed(1) : Laws.PRICE.read(price));
    }
}
