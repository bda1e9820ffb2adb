package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.order.Order;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads a market that is listed offer by offer. */
final class OffersReader {
    private static final List<String> POLICIES = List.of("none", "one-off", "rq", "ss", "base-stock");
    private static final int UNITS_MAX = StockPlan.UNITS_MAX;

    private final Section section;
    private final MarketReader market;
    private final WarehousesReader warehouses;
    private final ConfigObject eachStock;
    private final Map<String, Scenario.OfferTerms> sellers = new TreeMap<>();
    private final Map<String, Scenario.OfferTerms> products = new TreeMap<>();

    OffersReader(Section market, MarketReader reader, WarehousesReader warehouses, ConfigObject eachStock) {
        this.section = market;
        this.market = reader;
        this.warehouses = warehouses;
        this.eachStock = eachStock;
    }

    List<Scenario.OfferTerms> read(ConfigObject eachOffer, Mix mix, List<Segment> segments) {
        List<Scenario.OfferTerms> offers = new ArrayList<>();
        long total = 0;
        for (Section s : section.named("offers", eachOffer).values()) {
            Scenario.OfferTerms offer = offer(s);
            total += offer.count();
            offers.add(offer);
            if (s.problems().isClean(s.path())) {
                checkAlike(s, offer);
            }
        }
        if (section.clean("offers")) {
            if (total == 0 || total >= Order.OFFERS_MAX) {
                section.find("offers").wrong("list " + total + " offers. Use 1 to " + (Order.OFFERS_MAX - 1) + ".");
            } else {
                checkDemand(offers, mix, segments);
                checkPlaces(offers);
            }
        }
        return offers;
    }

    private Scenario.OfferTerms offer(Section s) {
        String seller = s.text("seller", null);
        String product = s.text("product", null);
        Section popularity = s.section("popularity");
        Mode mode = Mode.values()[s.choice("fulfilment", MixReader.MODES)];
        long price = Math.round(s.number("price", 0.01, 10_000_000) * 100);
        long list = fen(s, "listPrice");
        if (list >= 0 && list < price && s.clean("price", "listPrice")) {
            s.find("listPrice").wrong("is below the festival price", "Use the price outside the festival.");
        }
        return new Scenario.OfferTerms(
                s.name(),
                s.count("count", 1, Order.OFFERS_MAX - 1),
                seller,
                SellerKind.values()[s.choice("kind", PopulationReader.KINDS)],
                optional(s, "marketplace", market.marketplaces, 0),
                product,
                s.text("group", null),
                s.text("brand", null),
                market.categories.size() == 1
                        ? optional(s, "category", market.categoryNames(), 0)
                        : s.choice("category", market.categoryNames()),
                optional(s, "origin", market.origins, market.home),
                mode,
                s.number("weight", 1e-9, MarketReader.WEIGHT_MAX),
                popularity.number("exponent", 0, 10),
                popularity.number("shift", 0.000001, 1e9),
                price,
                list,
                fen(s, "unitCost"),
                s.share("conversion"),
                stock(s, mode));
    }

    /** RMB in fen, or -1 if the file is silent. */
    private static long fen(Section s, String key) {
        Item item = s.find(key);
        return item == null ? -1 : Math.round(item.number(key.equals("unitCost") ? 0 : 0.01, 10_000_000) * 100);
    }

    private static int optional(Section s, String key, List<String> words, int otherwise) {
        Item item = s.find(key);
        return item == null ? otherwise : item.oneOf(words);
    }

    private List<Scenario.StockTerms> stock(Section s, Mode mode) {
        s.need("stock", "{ warehouse { units = 10 } }");
        List<Scenario.StockTerms> stock = new ArrayList<>();
        for (Section at : s.named("stock", eachStock).values()) {
            int warehouse = warehouses.names().indexOf(at.name());
            if (warehouse < 0) {
                at.wrong("is not a warehouse. " + Suggestion.among(at.name(), warehouses.names()));
            } else if (!serves(mode, warehouses.warehouses.get(warehouse).mode())) {
                at.wrong("is " + warehouses.warehouses.get(warehouse).mode().label() + " and cannot serve an offer with"
                        + " fulfilment = " + mode.label() + ". Choose another warehouse or fulfilment.");
            }
            int units = at.count("units", 0, UNITS_MAX);
            stock.add(new Scenario.StockTerms(Math.max(0, warehouse), units, policy(at)));
        }
        if (stock.isEmpty() && s.has("stock") && s.clean("stock")) {
            s.find("stock").wrong("names no warehouse. Name the one that holds this offer.");
        }
        stock.sort(Comparator.comparing((Scenario.StockTerms t) -> modeOf(t.warehouse()))
                .thenComparing(Scenario.StockTerms::warehouse));
        return stock;
    }

    private Mode modeOf(int warehouse) {
        return warehouses.warehouses.isEmpty()
                ? Mode.DOMESTIC
                : warehouses.warehouses.get(warehouse).mode();
    }

    /** What is sold from a bonded zone may also come by direct mail; nothing else changes its way. */
    private static boolean serves(Mode offer, Mode warehouse) {
        return offer == warehouse || offer == Mode.BONDED && warehouse == Mode.DIRECT;
    }

    private static Policy policy(Section at) {
        int kind = at.choice("policy", POLICIES);
        if (!at.clean("policy")) {
            return Policy.NONE;
        }
        String because = "with policy = " + POLICIES.get(kind);
        if (kind != 1) {
            at.unused(because, "deliveries");
        }
        if (kind < 2) {
            at.unused(because, "reorderPoint", "quantity", "upTo", "lead", "supply");
            return kind == 0 ? Policy.NONE : oneOff(at);
        }
        Item supply = at.need("supply", "units, or unlimited");
        long units = supply == null || supply.isWord("unlimited") ? Policy.ENDLESS : supply.whole(0, UNITS_MAX);
        if (kind == 2) {
            at.unused(because, "upTo");
            return new Policy.ReorderPoint(
                    at.count("reorderPoint", -1, UNITS_MAX),
                    at.count("quantity", 1, UNITS_MAX),
                    at.time("lead"),
                    units);
        }
        at.unused(because, "quantity");
        int upTo = at.count("upTo", 0, UNITS_MAX);
        if (kind == 4) {
            at.unused(because, "reorderPoint");
            return new Policy.OrderUpTo(upTo - 1, upTo, at.time("lead"), units);
        }
        int reorder = at.count("reorderPoint", -1, UNITS_MAX);
        if (at.clean("reorderPoint", "upTo") && reorder >= upTo) {
            at.find("reorderPoint")
                    .wrong("is not below upTo (" + upTo + ")", "Order up to more than the reorder point.");
        }
        return new Policy.OrderUpTo(reorder, upTo, at.time("lead"), units);
    }

    private static Policy oneOff(Section at) {
        String form = "instants and units such as [[2 h, 50]]";
        Item item = at.need("deliveries", form);
        List<List<Item>> pairs = item == null ? List.of() : item.pairs(form);
        long[] times = new long[pairs.size()];
        int[] units = new int[pairs.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = Durations.micros(pairs.get(i).get(0), 0, VirtualTime.HORIZON);
            units[i] = (int) pairs.get(i).get(1).whole(1, UNITS_MAX);
        }
        return new Policy.OneOff(times, units);
    }

    /** Two offers of one seller or product must tell the same of it. */
    private void checkAlike(Section s, Scenario.OfferTerms offer) {
        Scenario.OfferTerms seller = offer.seller() == null ? null : sellers.putIfAbsent(offer.seller(), offer);
        if (seller != null
                && (seller.kind() != offer.kind()
                        || seller.marketplace() != offer.marketplace()
                        || seller.origin() != offer.origin())) {
            s.find("seller")
                    .wrong("has another kind, marketplace or origin in offer " + seller.name(), "Make them the same.");
        }
        Scenario.OfferTerms product = offer.product() == null ? null : products.putIfAbsent(offer.product(), offer);
        if (product != null
                && (product.category() != offer.category()
                        || !product.brandOf(0).equals(offer.brandOf(0))
                        || !product.groupOf(0).equals(offer.groupOf(0)))) {
            s.find("product")
                    .wrong("has another category, group or brand in offer " + product.name(), "Make them the same.");
        }
    }

    private void checkDemand(List<Scenario.OfferTerms> offers, Mix mix, List<Segment> segments) {
        boolean[] home = new boolean[market.categories.size()];
        boolean[] foreign = new boolean[market.categories.size()];
        for (Scenario.OfferTerms o : offers) {
            home[o.category()] |= o.origin() == market.home;
            foreign[o.category()] |= o.origin() != market.home && mix.originWeights()[o.origin()] > 0;
        }
        boolean anyForeign = false;
        boolean met = true;
        for (int c = 0; c < home.length; c++) {
            anyForeign |= foreign[c];
            if (market.categories.get(c).weight() > 0 && !home[c] && !foreign[c]) {
                met = false;
                section.find("categories")
                        .wrong("give " + market.categoryNames().get(c)
                                + " a demand, but no offer meets it. Add an offer, or set its weight to 0.");
            }
        }
        if (mix.foreignShare() > 0 && !anyForeign) {
            section.find("offers")
                    .wrong("hold nothing of a foreign origin that mix.origins names, but mix.foreign-share is "
                            + mix.foreignShare() + ". Add a foreign offer, or set mix.foreign-share = 0.");
            return;
        }
        double[] reach = MixReader.reach(mix, market, segments, home, foreign);
        if (met && (mix.foreignShare() < reach[0] - 1e-6 || mix.foreignShare() > reach[1] + 1e-6)) {
            section.find("offers")
                    .wrong("allow a foreign share of " + Item.rounded(reach[0]) + " to " + Item.rounded(reach[1])
                            + ", but mix.foreign-share is " + mix.foreignShare()
                            + ". Change it, or offer more categories from home and abroad.");
        }
    }

    private void checkPlaces(List<Scenario.OfferTerms> offers) {
        for (int w = 0; w < warehouses.warehouses.size(); w++) {
            int warehouse = w;
            boolean used = offers.stream().anyMatch(o -> o.stock().stream().anyMatch(t -> t.warehouse() == warehouse));
            if (!used && warehouses.sectionOf(w).isOfFile()) {
                warehouses
                        .sectionOf(w)
                        .wrong("holds no offer, so that nobody is served by it."
                                + " Remove it, or give an offer stock there.");
            }
        }
    }
}
