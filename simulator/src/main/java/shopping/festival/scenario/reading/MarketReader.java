package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shopping.festival.base.random.Law;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.ReturnTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what the market is made of: regions, origins, marketplaces, categories. */
final class MarketReader {
    private static final int MEMBERS_MAX = 100;
    private static final List<String> REACTIONS =
            Stream.of(Reaction.values()).map(Reaction::label).toList();

    private final Section market;

    private MarketReader(Section market) {
        this.market = market;
    }

    static MarketRead read(Section market, Each each) {
        MarketReader reader = new MarketReader(market);
        Map<String, Section> byRegion = reader.named("regions", Section.NOTHING);
        List<String> regions = byRegion.isEmpty() ? List.of("region") : List.copyOf(byRegion.keySet());
        return new MarketRead(
                regions,
                reader.regionShares(byRegion, regions.size()),
                OriginsRead.read(market, reader.texts("origins"), each.of("newcomer")),
                reader.texts("marketplaces"),
                reader.categories(each.of("category")));
    }

    private Map<String, Section> named(String key, ConfigObject each) {
        Optional<Item> item = market.need(key, "at least one").filter(Item::isObject);
        Map<String, Section> groups = market.named(key, each);
        if (groups.isEmpty() || groups.size() > MEMBERS_MAX) {
            item.ifPresent(i -> i.wrong("has " + groups.size() + " members", "Use 1 to " + MEMBERS_MAX + "."));
        }
        return groups;
    }

    private double[] regionShares(Map<String, Section> byRegion, int regions) {
        double[] shares =
                byRegion.values().stream().mapToDouble(s -> s.share("share")).toArray();
        double sum = Arrays.stream(shares).sum();
        if (!byRegion.isEmpty()) {
            Shares.sumToOne(market, "regions", sum);
        }
        if (sum > 0) {
            return shares;
        }
        double[] even = new double[regions];
        Arrays.fill(even, 1.0 / regions);
        return even;
    }

    private List<String> texts(String key) {
        Optional<Item> item = market.need(key, "a list of names");
        List<String> texts = new ArrayList<>();
        for (Item element : item.map(i -> i.elements("a list of names")).orElse(List.of())) {
            String text = element.text();
            if (texts.contains(text)) {
                element.wrong("is listed twice", "Remove one.");
            } else if (element.isText()) {
                texts.add(text);
            }
        }
        if (texts.isEmpty() || texts.size() > MEMBERS_MAX) {
            item.filter(Item::isList)
                    .ifPresent(i -> i.wrong("has " + texts.size() + " names", "Use 1 to " + MEMBERS_MAX + "."));
        }
        return texts.isEmpty() ? List.of("?") : texts;
    }

    private List<CategoryRead> categories(ConfigObject each) {
        List<CategoryRead> categories = named("categories", each).values().stream()
                .map(MarketReader::category)
                .toList();
        if (categories.isEmpty()) {
            return List.of(CategoryRead.STAND_IN);
        }
        if (categories.stream().allMatch(c -> c.category().weight() == 0)) {
            market.at("categories").wrong("have no demand at all. Give one of them a weight.");
        }
        return categories;
    }

    private static CategoryRead category(Section s) {
        double[] reactions = Shares.byName(s, "reactions", REACTIONS, 0, 1, 0);
        double sum = Arrays.stream(reactions).sum();
        if (!s.has("reactions")) {
            s.need("reactions", "shares of " + String.join(", ", REACTIONS));
        } else if (s.clean("reactions") && Math.abs(sum - 1) > 1e-6) {
            s.at("reactions").wrong("sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
        Category category = new Category(
                s.name(),
                s.number("weight", 0, MarketRead.WEIGHT_MAX),
                s.number("foreignAppetite", -20, 20),
                Shares.of(s, "units", Order.UNITS_MAX),
                sum > 0 ? reactions : new double[] {0, 0, 0, 0, 1, 0});
        double unitCostShare = s.number("unitCostShare", 0, 100);
        double salvageShare = s.share("salvageShare");
        double discount = s.number("discount", 0, 0.99);
        double importTax = importTax(s);
        double festivalLift = s.number("festivalLift", 0, 1000);
        Law price = s.need("price", "a price in RMB, or a law such as lognormal 120 scv 1")
                .map(Laws.PRICE::read)
                .orElse(Law.fixed(1));
        return new CategoryRead(
                category, price, unitCostShare, salvageShare, discount, importTax, festivalLift, returns(s));
    }

    private static ReturnTerms returns(Section s) {
        return new ReturnTerms(
                s.share("returnShare"),
                s.number("returnDays", ReturnTerms.DAYS_LEAST, ReturnTerms.DAYS_MOST),
                Math.round(100 * s.number("returnCost", 0, 1e6)));
    }

    /**
     * Each tax is on what the one before has made of the value at the border: duty on that value; consumption tax as a part
     * c of the price that holds it already, (value + duty) / (1 - c); VAT on that price.
     */
    private static double importTax(Section s) {
        double dutiable = 1 + s.number("importDuty", 0, 10);
        double composite = dutiable / (1 - s.number("importConsumptionTax", 0, 0.9));
        return composite * (1 + s.number("importVat", 0, 10)) - 1;
    }
}
