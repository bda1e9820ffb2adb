package shopping.festival.benchmarks.scenario;

import org.openjdk.jmh.annotations.Setup;
import shopping.festival.benchmarks.harness.Question;
import shopping.festival.benchmarks.harness.Scenarios;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.scenario.Scenario;

/** What does it cost to make a market from its shape, an offer? */
public class MarketMaking extends Question {
    private Scenario scenario;
    private long offers;

    @Setup
    public void load() {
        scenario = Scenarios.load("double11-2016.conf");
    }

    @Override
    protected long play() {
        Festival festival = Scenarios.festival(scenario, isSmall() ? 0.001 : 0.02);
        Market market = festival.market();
        offers = market.offers();
        long sum = offers;
        for (int record = 0; record < market.records(); record++) {
            sum = sum * 31 + festival.stock().initial()[record];
        }
        return sum;
    }

    @Override
    protected long rows() {
        return offers;
    }
}
