package shopping.festival.benchmarks.market;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import shopping.festival.base.random.Draws;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.model.market.Choice;

/** What does it cost to choose an offer, when the table fits into the cache and when it does not? */
public class OfferChoice extends Question {
    @Param({"50000", "1000000"})
    public int offers;

    private Choice choice;

    @Setup
    public void makeTheMarket() {
        int wanted = isSmall() ? offers / 100 : offers;
        choice = Scenarios.festival(Scenarios.reduced(100L * wanted, wanted), 1).choice();
    }

    @Override
    protected long play() {
        long sum = 0;
        for (int n = 0; n < rows(); n++) {
            sum += choice.firstOffer(Draws.mix(n), 0, 0);
        }
        return sum;
    }

    @Override
    protected long rows() {
        return sized(500_000, 1_000);
    }
}
