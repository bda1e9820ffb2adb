package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Locale;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.ForeignPrices;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.OfferTerms;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** No order may be worth more than a row holds: price, times the most units of its category, times the highest level. */
final class WorthCheck {
    private final Section market;
    private final MarketRead read;
    private final StageTerms.Buyers buyers;
    private final ForeignPrices prices;

    WorthCheck(Section market, MarketRead read, StageTerms.Buyers buyers, ForeignPrices prices) {
        this.market = market;
        this.read = read;
        this.buyers = buyers;
        this.prices = prices;
    }

    void of(ListedOffers listed) {
        int permille = buyers.rules().streams().stream()
                .mapToInt(s -> s.priceLevelPermille())
                .max()
                .orElse(1000);
        for (OfferTerms offer : listed.offers()) {
            int units =
                    read.categories().get(offer.product().category()).category().mostUnits();
            double factor = prices.asked(
                    offer.mode().crossBorder(),
                    offer.seller().origin() != read.origins().home());
            long fen = Math.round(offer.price().fen() * factor);
            long worth = fen * units * permille / 1000;
            if (fen > Order.PRICE_MAX) {
                complain(
                        offer,
                        "comes to " + yuan(fen) + because(factor) + ", and no unit may cost more than "
                                + yuan(Order.PRICE_MAX),
                        "Lower the price, or let tax and exchange rate be nearer to economics.reference.");
            } else if (worth > Order.FEN_MAX) {
                String level = permille == 1000 ? "" : " at priceLevel " + permille / 1000.0;
                complain(
                        offer,
                        "makes an order of " + units + (units == 1 ? " unit" : " units") + level + because(factor)
                                + " worth " + yuan(worth) + ", and no order may be worth more than "
                                + yuan(Order.FEN_MAX),
                        "Lower the price, the most units of its category, or the priceLevel of the stream.");
            }
        }
    }

    private static String because(double factor) {
        return factor == 1 ? "" : " (tax and exchange rate make it " + Item.rounded(factor) + " times as dear)";
    }

    private void complain(OfferTerms offer, String rule, String advice) {
        Item offers = market.at("offers");
        ConfigValue own = ((ConfigObject) offers.value()).get(offer.name());
        ConfigValue price = own instanceof ConfigObject group ? group.get("price") : null;
        new Item(
                        offers.problems(),
                        offers.path() + "." + offer.name() + ".price",
                        price == null ? offers.value() : price)
                .wrong(rule, advice);
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "RMB %,d", fen / 100);
    }
}
