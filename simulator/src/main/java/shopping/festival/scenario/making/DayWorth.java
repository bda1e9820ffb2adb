package shopping.festival.scenario.making;

import java.util.List;
import java.util.Locale;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.market.Market;

/**
 * Sums of money are kept in a long of fen, RMB 92 quadrillion. Refuses a festival whose orders would be worth more
 * together, since a sum that wraps is a wrong one.
 */
final class DayWorth {
    /** However chance and sold-out answers move buyers to dearer goods, the day is not worth so many times its mean. */
    private static final double MARGIN = 4;

    private DayWorth() {}

    static void mustFit(Market market, List<Stream> streams, double meanSession) {
        double sessions = 0;
        double permille = 0;
        for (Stream stream : streams) {
            sessions += stream.arrivals().expected();
            permille = Math.max(permille, stream.priceLevelPermille());
        }
        double intents = sessions * meanSession;
        double orderFen = dearestMean(market) * permille / 1000;
        if (intents * orderFen * MARGIN > Long.MAX_VALUE) {
            throw Mistakes.of(String.format(
                    Locale.ROOT,
                    "demand brings %,.0f intents of RMB %,.0f on average, and %.0f times their sum, to be sure,"
                            + " has to be less than RMB %,d, the most a sum can be. Lower the prices, the units, the priceLevel or the intents.",
                    intents,
                    orderFen / 100,
                    MARGIN,
                    Long.MAX_VALUE / 100));
        }
    }

    /** What an order is worth on average in the category where that is the most, fen. */
    private static double dearestMean(Market market) {
        int categories = market.categories().size();
        double[] weight = new double[categories];
        double[] fen = new double[categories];
        for (int offer = 0; offer < market.offers(); offer++) {
            int category = market.categoryOf(market.cell(offer));
            weight[category] += market.weight(offer);
            fen[category] += market.weight(offer) * market.priceFen(offer);
        }
        double most = 0;
        for (int c = 0; c < categories; c++) {
            if (weight[c] > 0) {
                most = Math.max(
                        most, fen[c] / weight[c] * market.categories().get(c).mostUnits());
            }
        }
        return most;
    }
}
