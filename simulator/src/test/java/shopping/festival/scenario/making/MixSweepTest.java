package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/** What a sweep over the foreign share keeps, what it moves, and what switching a mechanism off does. */
@Tag("slow")
class MixSweepTest {
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 400, sellers = 60 }
            checkout.orderLimit = 100
            """;

    @TempDir
    Path folder;

    private Festival at(String... overrides) {
        return FestivalMaker.make(Scenarios.load(folder, MARKET, overrides), 7, 1);
    }

    /** Everything about the offers but their stock. */
    private static List<String> offers(Festival festival) {
        Market m = festival.market();
        List<String> offers = new ArrayList<>();
        for (int i = 0; i < m.offers(); i++) {
            int r = m.firstRecord(i);
            offers.add(String.join(
                    " ",
                    m.cells().get(m.cell(i)).toString(),
                    m.sellers().get(m.sellerOf(i)).toString(),
                    Long.toString(m.card(i)),
                    Double.toString(m.weight(i)),
                    Long.toString(m.keyOf(r)),
                    Integer.toString(m.warehouseOf(r)),
                    Integer.toString(m.firstRecord(i + 1) - r)));
        }
        return offers;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.5, 1})
    void atEveryShareTheOffersAreThoseOfTheBase(double share) {
        Festival base = at("mix.base-share=0.27", "mix.foreign-share=0.27");
        Festival moved = at("mix.base-share=0.27", "mix.foreign-share=" + share);
        assertThat(offers(moved)).isEqualTo(offers(base));
    }

    @Test
    void atItsOwnShareTheBaseChangesNothing() {
        Festival plain = at("mix.foreign-share=0.27");
        Festival base = at("mix.foreign-share=0.27", "mix.base-share=0.27");
        assertThat(offers(base)).isEqualTo(offers(plain));
        assertThat(base.stock().initial()).isEqualTo(plain.stock().initial());
    }

    @Test
    void plannedSupplyFollowsTheShareAndUnchangedSupplyDoesNot() {
        Festival base = at("mix.base-share=0.2", "mix.foreign-share=0.2");
        Festival planned = at("mix.base-share=0.2", "mix.foreign-share=0.4");
        Festival unchanged = at("mix.base-share=0.2", "mix.foreign-share=0.4", "mix.supply=unchanged");
        assertThat(unchanged.stock().initial()).isEqualTo(base.stock().initial());
        // Twice the interest, twice the forecast; each record has a unit of safety on top and is rounded down.
        assertThat(foreignUnits(planned) / foreignUnits(base)).isCloseTo(2, within(0.1));
    }

    private static double foreignUnits(Festival festival) {
        Market m = festival.market();
        double units = 0;
        for (int i = 0; i < m.offers(); i++) {
            for (int r = m.firstRecord(i); r < m.firstRecord(i + 1); r++) {
                boolean foreign = m.cells().get(m.cell(i)).origin() != m.homeOrigin();
                units += foreign ? festival.stock().initial()[r] - 1 : 0;
            }
        }
        return units;
    }

    private static Measures run(Festival festival) {
        return FestivalRun.run(festival, RunOptions.inline()).books().measures();
    }

    private static long foreignOrders(Festival festival, Measures measures) {
        Market m = festival.market();
        long orders = 0;
        for (int c = 0; c < m.cells().size(); c++) {
            for (int s = 0; s < m.segments().size(); s++) {
                orders += m.cells().get(c).origin() == m.homeOrigin()
                        ? 0
                        : measures.ledger().ordersOf(c, s);
            }
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mix.foreign-share", "mix.base-share=0.3,mix.foreign-share"})
    void atTheEndsOfTheScaleAllBuyersGoOneWay(String keys) {
        Festival none = at((keys + "=0").split(","));
        Festival all = at((keys + "=1").split(","));
        Measures ofNone = run(none);
        Measures ofAll = run(all);
        assertThat(ofNone.ordersPaidInDay()).isPositive();
        assertThat(foreignOrders(none, ofNone)).isZero();
        assertThat(foreignOrders(all, ofAll)).isEqualTo(ofAll.ordersPaidInDay()).isPositive();
    }

    @Test
    void aMarketBuiltForNoForeignersStillHasSomeToSweepTo() {
        Festival festival = at("mix.base-share=0", "mix.foreign-share=0.3");
        assertThat(offers(festival)).isEqualTo(offers(at("mix.base-share=0", "mix.foreign-share=0")));
        Measures measures = run(festival);
        assertThat(foreignOrders(festival, measures)).isPositive();
    }

    @Test
    void withoutFactorsEveryoneWhoLooksBuys() {
        assertThat(run(at()).count(Kind.NOT_TEMPTED)).isPositive();
        assertThat(run(at("mix.without=[factors]")).count(Kind.NOT_TEMPTED)).isZero();
    }

    @Test
    void withoutForecastErrorTheStockIsTheTruthTimesItsBias() {
        int[] one = at("mix.without=[forecast-error]").stock().initial();
        int[] other = FestivalMaker.make(Scenarios.load(folder, MARKET, "mix.without=[forecast-error]"), 8, 1)
                .stock()
                .initial();
        assertThat(one).isEqualTo(other);
        assertThat(at().stock().initial()).isNotEqualTo(one);
    }

    @Test
    void withoutSpillOverEverySoldOutAnswerIsALoss() {
        Measures measures = run(at("mix.without=[spill-over]"));
        assertThat(measures.count(Kind.SOLD_OUT))
                .isPositive()
                .isEqualTo(measures.losses().intents(LossReason.SOLD_OUT));
        assertThat(measures.answers().recovered()).isZero();
    }

    @Test
    void withoutCustomsNothingIsOverTheLimitAndParcelsAreClearedAsTheyLand() {
        Scenario scenario = Scenarios.load(folder, MARKET, "mix.without=[customs]");
        Festival festival = FestivalMaker.make(scenario, 7, 1);
        assertThat(run(at()).count(Kind.OVER_LIMIT)).isPositive();
        assertThat(run(festival).count(Kind.OVER_LIMIT)).isZero();
        assertThat(scenario.taxRate()).isZero();
        assertThat(festival.delivery().ports())
                .allMatch(p -> p.speed().isUnlimited() && p.clearance().mean() == 0);
        assertThat(festival.delivery().flight()).anyMatch(f -> f.mean() > 0);
    }
}
