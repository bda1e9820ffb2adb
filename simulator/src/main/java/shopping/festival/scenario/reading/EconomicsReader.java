package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.List;
import shopping.festival.model.market.Economics;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.ForeignPrices;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what selling costs and how prices and marketplaces draw buyers. */
final class EconomicsReader {
    private EconomicsReader() {}

    /** @param tax on what is sold across the border */
    static EconomicsTerms read(
            Section economics, Section marketSection, MarketRead market, StageTerms.Buyers buyers, double tax) {
        double[] shipping = Shares.byName(economics, "shipping", MixReader.MODES, 0, 1e6, 0);
        double rate = economics.number("rmbPerUsd", 0.01, 1_000);
        Economics.Exports exports = new Economics.Exports(
                economics.share("exportValueShare"), rate, economics.number("jobsPerBillionUsd", 0, 1e6));
        return new EconomicsTerms(
                paidLevel(buyers),
                market.perCategory(CategoryRead::unitCostShare),
                market.perCategory(CategoryRead::salvageShare),
                market.perCategory(CategoryRead::discount),
                market.perCategory(CategoryRead::importTax),
                market.perCategory(CategoryRead::festivalLift),
                market.categories().stream().map(CategoryRead::returns).toList(),
                Shares.ofKnown(marketSection, "commissions", market.marketplaces(), 0),
                Shares.ofKnown(marketSection, "trust", market.marketplaces(), 1),
                economics.number("elasticity", -20, 0),
                Arrays.stream(shipping).map(yuan -> yuan * 100).toArray(),
                foreignPrices(economics, tax, rate),
                economics.share("importPassThrough"),
                exports);
    }

    private static ForeignPrices foreignPrices(Section economics, double tax, double rate) {
        Section reference = economics.section("reference");
        return new ForeignPrices(
                new ForeignPrices.Change(tax, reference.number("tax", 0, 10), economics.share("taxPassThrough")),
                new ForeignPrices.Change(
                        rate, reference.number("rmbPerUsd", 0.01, 1_000), economics.share("exchangePassThrough")));
    }

    private static double paidLevel(StageTerms.Buyers buyers) {
        List<StreamTerms> streams =
                buyers.streams().stream().filter(s -> s.wants().isForeseen()).toList();
        double sum = 0;
        double paid = 0;
        for (StreamTerms stream : streams) {
            double intents = buyers.intents(stream);
            sum += intents;
            paid += intents * stream.priceLevelPermille() / 1000;
        }
        return sum > 0 ? paid / sum : 1;
    }
}
