package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.OfferTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads the offers of a market that is listed offer by offer. */
final class OffersReader {
    private static final double YUAN_MAX = 10_000_000;

    private final MarketRead market;
    private final StockReader stock;
    private final Map<String, OfferTerms> sellers = new TreeMap<>();
    private final Map<String, OfferTerms> products = new TreeMap<>();

    OffersReader(MarketRead market, StockReader stock) {
        this.market = market;
        this.stock = stock;
    }

    List<OfferTerms> read(Section marketSection, ConfigObject each) {
        List<OfferTerms> offers = new ArrayList<>();
        for (Section s : marketSection.named("offers", each).values()) {
            OfferTerms offer = offer(s);
            offers.add(offer);
            if (s.isClean()) {
                checkAlike(s, offer);
            }
        }
        return List.copyOf(offers);
    }

    private OfferTerms offer(Section s) {
        Section popularity = s.section("popularity");
        Mode mode = Mode.values()[s.choice("fulfilment", MixReader.MODES)];
        OfferTerms.Price price = price(s);
        return new OfferTerms(
                s.name(),
                s.count("count", 1, Order.OFFERS_MAX - 1),
                new OfferTerms.Seller(
                        s.text("seller"),
                        SellerKind.values()[s.choice("kind", KindsReader.KINDS)],
                        s.choice("marketplace", market.marketplaces(), 0),
                        s.choice(
                                "origin",
                                market.origins().names(),
                                market.origins().home())),
                product(s),
                mode,
                new OfferTerms.Popularity(
                        s.number("weight", 1e-9, MarketRead.WEIGHT_MAX),
                        popularity.number("exponent", 0, 10),
                        popularity.number("shift", 0.000001, 1e9)),
                price,
                s.share("conversion"),
                stock.read(s, mode));
    }

    private OfferTerms.Product product(Section s) {
        List<String> categories = market.categoryNames();
        return new OfferTerms.Product(
                s.text("product"),
                s.text("group"),
                s.text("brand"),
                categories.size() == 1 ? s.choice("category", categories, 0) : s.choice("category", categories));
    }

    private static OfferTerms.Price price(Section s) {
        long price = fen(s.number("price", 0.01, YUAN_MAX));
        long list = fen(s.find("listPrice"), 0.01);
        if (list >= 0 && list < price && s.clean("price", "listPrice")) {
            s.at("listPrice").wrong("is below the festival price", "Use the price outside the festival.");
        }
        return new OfferTerms.Price(price, list, fen(s.find("unitCost"), 0));
    }

    /** RMB in fen, or -1 if the file is silent. */
    private static long fen(Optional<Item> item, double least) {
        return item.map(i -> fen(i.number(least, YUAN_MAX))).orElse(-1L);
    }

    private static long fen(double yuan) {
        return Math.round(yuan * 100);
    }

    /** Two offers of one seller or product must tell the same of it. */
    private void checkAlike(Section s, OfferTerms offer) {
        Optional<OfferTerms> seller = offer.seller().name().map(name -> sellers.putIfAbsent(name, offer));
        seller.filter(other -> !offer.hasSellerLike(other))
                .ifPresent(other -> s.at("seller")
                        .wrong(
                                "has another kind, marketplace or origin in offer " + other.name(),
                                "Make them the same."));
        Optional<OfferTerms> product = offer.product().name().map(name -> products.putIfAbsent(name, offer));
        product.filter(other -> !offer.hasProductLike(other))
                .ifPresent(other -> s.at("product")
                        .wrong("has another category, group or brand in offer " + other.name(), "Make them the same."));
    }
}
