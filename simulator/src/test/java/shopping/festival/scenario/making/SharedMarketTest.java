package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/** The festivals of one maker share a market, and are what they are in a market of their own. */
class SharedMarketTest {
    private static final String MARKET = """
            demand.intents = 3000
            market {
              origins = [CN, US]
              regions { East { share = 1 } }
              categories { apparel { weight = 3, price = 100 }, shoes { weight = 2, price = 100 } }
              population { products = 500, sellers = 60, refill { share = 0.3, at = 0.3, lead = 2 h } }
            }
            mix { foreign-share = 0.3, origins { US = 1 }, fulfilment { domestic = 1, bonded = 0, direct = 0 } }
            warehouses { hangzhou { pickers = none, transit = 1 h }, wuhan { pickers = none, transit = 2 h } }
            faults = [{ name = slow, at = 1 h, for = 1 h, unit = checkout, factor = 0.5 }]
            """;

    @TempDir
    Path folder;

    private Scenario scenario(String... overrides) {
        return Scenarios.load(folder, MARKET, overrides);
    }

    private static long digest(Festival festival) {
        return FestivalRun.run(festival, RunOptions.inline())
                .books()
                .measures()
                .digest()
                .value();
    }

    @Test
    void festivalsOfOneMarketAreWhatTheyAreAlone() {
        Scenario scenario = scenario();
        FestivalMaker maker = new FestivalMaker(scenario, 0.5);
        List<Long> shared = Replicator.of(1, 2).play(1, 6, (number, stop) -> digest(maker.festival(number % 3)));
        for (int number = 1; number <= 6; number++) {
            assertThat(shared.get(number - 1)).isEqualTo(digest(FestivalMaker.make(scenario, number % 3, 0.5)));
        }
        assertThat(shared.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(maker.marketsMade()).isEqualTo(1);
    }

    /** Sellers' forecasts are each seed's own, though the market is not. */
    @Test
    void stockIsEachSeedsOwn() {
        FestivalMaker maker = new FestivalMaker(scenario(), 1);
        Festival one = maker.festival(1);
        Festival two = maker.festival(2);
        assertThat(two.market()).isSameAs(one.market());
        assertThat(two.choice()).isSameAs(one.choice());
        assertThat(two.stock().initial()).isNotEqualTo(one.stock().initial());
        assertThat(maker.festival(1).stock().initial()).isEqualTo(one.stock().initial());
    }

    /** Half as many foreign sellers again are drawn anew for every seed. */
    @Test
    void whereSellersEnterEachSeedHasItsOwnMarket() {
        Scenario scenario = scenario("mix.foreign-sellers=0.45");
        FestivalMaker maker = new FestivalMaker(scenario, 1);
        assertThat(digest(maker.festival(1))).isEqualTo(digest(FestivalMaker.make(scenario, 1, 1)));
        assertThat(digest(maker.festival(2))).isEqualTo(digest(FestivalMaker.make(scenario, 2, 1)));
        assertThat(maker.marketsMade()).isEqualTo(2);
    }

    @Test
    void otherFaultsMeetTheSameMarket_anotherMixDoesNot() {
        Scenario scenario = scenario();
        FestivalMaker maker = new FestivalMaker(scenario, 1);
        Festival whole = maker.festival(1);
        Scenario spared = scenario.without(List.of("slow"));
        Festival without = maker.of(spared).festival(1);
        assertThat(without.market()).isSameAs(whole.market());
        assertThat(digest(without)).isEqualTo(digest(FestivalMaker.make(spared, 1, 1)));
        Scenario other = scenario("mix.foreign-share=0.5");
        Festival moved = maker.of(other).festival(1);
        assertThat(moved.market()).isNotSameAs(whole.market());
        assertThat(digest(moved)).isEqualTo(digest(FestivalMaker.make(other, 1, 1)));
        assertThat(maker.marketsMade()).isEqualTo(1);
    }

    @Test
    void aForgetfulMakerKeepsNothing() {
        FestivalMaker maker = FestivalMaker.forgetful(scenario(), 1);
        assertThat(maker.festival(2).market()).isNotSameAs(maker.festival(1).market());
        assertThat(maker.marketsMade()).isEqualTo(2);
    }
}
