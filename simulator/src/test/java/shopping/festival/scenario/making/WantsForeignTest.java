package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.reading.ScenarioLoader;

/** Who recovered a lost sale is told apart by what the buyer wanted first: said without looking for the offer. */
class WantsForeignTest {

    @Test
    void wantsForeign_isWhetherTheFirstOfferIsAForeignBrands() {
        Scenario scenario = ScenarioLoader.load(Scenarios.shipped("tiny.conf"), List.of());
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), 1);
        Choice choice = festival.choice();
        Market market = festival.market();
        int foreign = 0;
        for (int segment = 0; segment < market.segments().size(); segment++) {
            for (int i = 0; i < 5_000; i++) {
                long base = Draws.base(7, i);
                boolean wanted = market.isForeign(market.cell(choice.firstOffer(base, 0, segment)));
                assertThat(choice.wantsForeign(base, 0, segment)).isEqualTo(wanted);
                foreign += wanted ? 1 : 0;
            }
        }
        assertThat(foreign).isBetween(1, 5_000 * market.segments().size() - 1);
    }
}
