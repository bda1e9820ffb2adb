package shopping.festival.scenario.reading;

import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what selling costs and how prices and marketplaces draw buyers. */
final class EconomicsReader {
    private final Section economics;
    private final MarketReader market;

    EconomicsReader(Section economics, MarketReader market) {
        this.economics = economics;
        this.market = market;
    }

    EconomicsTerms read(Section marketSection, BuyersReader demand) {
        List<MarketReader.Money> money = market.money;
        double[] shipping = Shares.byName(economics, "shipping", MixReader.MODES, 0, 1e6, 0);
        Economics.Exports exports = new Economics.Exports(
                economics.share("exportValueShare"),
                economics.number("rmbPerUsd", 0.01, 1_000),
                economics.number("jobsPerBillionUsd", 0, 1e6));
        return new EconomicsTerms(
                paidLevel(demand),
                money.stream().mapToDouble(MarketReader.Money::unitCostShare).toArray(),
                money.stream().mapToDouble(MarketReader.Money::salvageShare).toArray(),
                money.stream().mapToDouble(MarketReader.Money::discount).toArray(),
                Shares.ofKnown(marketSection, "commissions", market.marketplaces, 0),
                Shares.ofKnown(marketSection, "trust", market.marketplaces, 1),
                economics.number("elasticity", -20, 0),
                IntStream.range(0, Mode.values().length)
                        .mapToDouble(m -> shipping[m] * 100)
                        .toArray(),
                exports);
    }

    private static double paidLevel(BuyersReader demand) {
        double[] intents = demand.intentsByStream();
        double sum = 0;
        double paid = 0;
        for (int s = 0; s < intents.length; s++) {
            sum += intents[s];
            paid += intents[s] * demand.streams.get(s).priceLevelPermille() / 1000;
        }
        return sum > 0 ? paid / sum : 1;
    }
}
