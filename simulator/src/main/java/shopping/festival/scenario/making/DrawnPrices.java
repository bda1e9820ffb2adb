package shopping.festival.scenario.making;

import java.util.List;
import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;

/** Prices that are drawn show only then that an order would be worth more than a row holds. */
final class DrawnPrices {
    private DrawnPrices() {}

    /** Refuses a market in which it would. */
    static void mustFit(Market market, List<Law> prices, List<Stream> streams) {
        int permille =
                streams.stream().mapToInt(Stream::priceLevelPermille).max().orElse(1000);
        for (int offer = 0; offer < market.offers(); offer++) {
            int category = market.categoryOf(market.cell(offer));
            long fen = market.priceFen(offer);
            int units = market.categories().get(category).mostUnits();
            if (fen * units / 1000.0 * permille > Order.FEN_MAX) {
                throw tooDear(prices.get(category), fen);
            }
        }
    }

    static Mistakes tooDear(Law price, long fen) {
        return price.name()
                .mistake(
                        price,
                        String.format(
                                Locale.ROOT,
                                "drew a price of RMB %,d: no unit may cost more than RMB %,d and no order be worth more"
                                        + " than RMB %,d. Use a law with less spread, fewer units or a lower priceLevel.",
                                fen / 100,
                                Order.PRICE_MAX / 100,
                                Order.FEN_MAX / 100));
    }
}
