package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Locale;
import shopping.festival.model.order.Order;
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

    WorthCheck(Section market, MarketRead read, StageTerms.Buyers buyers) {
        this.market = market;
        this.read = read;
        this.buyers = buyers;
    }

    void of(ListedOffers listed) {
        int permille = buyers.rules().streams().stream()
                .mapToInt(s -> s.priceLevelPermille())
                .max()
                .orElse(1000);
        for (OfferTerms offer : listed.offers()) {
            int units =
                    read.categories().get(offer.product().category()).category().mostUnits();
            long worth = offer.price().fen() * units * permille / 1000;
            if (worth > Order.FEN_MAX) {
                complain(offer, units, permille, worth);
            }
        }
    }

    private void complain(OfferTerms offer, int units, int permille, long worth) {
        Item offers = market.at("offers");
        ConfigValue own = ((ConfigObject) offers.value()).get(offer.name());
        ConfigValue price = own instanceof ConfigObject group ? group.get("price") : null;
        String level = permille == 1000 ? "" : " at priceLevel " + permille / 1000.0;
        new Item(
                        offers.problems(),
                        offers.path() + "." + offer.name() + ".price",
                        price == null ? offers.value() : price)
                .wrong(
                        "makes an order of " + units + (units == 1 ? " unit" : " units") + level + " worth "
                                + yuan(worth) + ", and no order may be worth more than " + yuan(Order.FEN_MAX),
                        "Lower the price, the most units of its category, or the priceLevel of the stream.");
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "RMB %,d", fen / 100);
    }
}
