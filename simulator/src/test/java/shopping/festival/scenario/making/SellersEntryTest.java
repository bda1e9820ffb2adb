package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Kind;
import shopping.festival.scenario.Scenarios;

/** Who enters and who leaves as the share of foreign sellers moves, and what that does at equal interest. */
@Tag("slow")
class SellersEntryTest {
    /** Two categories and two foreign countries, sold from inside the country: fields of some dozen sellers each. */
    private static final String MARKET = """
            demand.intents = 20000
            market {
              origins = [CN, US, JP]
              regions { East { share = 1 } }
              categories { apparel { weight = 3, price = 100 }, shoes { weight = 2, price = 100 } }
              population { products = 1000, sellers = 400, safetyUnits = 0, refill.share = 0 }
            }
            mix { foreign-share = 0.3, origins { US = 0.6, JP = 0.4 }, fulfilment { domestic = 1, bonded = 0, direct = 0 } }
            warehouses { hangzhou { pickers = none, transit = 1 h }, wuhan { pickers = none, transit = 2 h } }
            """;

    @TempDir
    Path folder;

    private Festival at(int seed, String... overrides) {
        return FestivalMaker.make(Scenarios.load(folder, MARKET, overrides), seed, 1);
    }

    private Festival with(double sellers, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("mix.foreign-sellers=" + sellers);
        return at(7, all.toArray(String[]::new));
    }

    /** Stock by the name of its record, of one side. */
    private static Map<Long, Integer> stock(Festival festival, boolean foreign) {
        Market m = festival.market();
        Map<Long, Integer> stock = new TreeMap<>();
        for (int i = 0; i < m.offers(); i++) {
            for (int r = m.firstRecord(i); r < m.firstRecord(i + 1); r++) {
                if (m.isForeign(m.cell(i)) == foreign) {
                    assertThat(stock.put(m.keyOf(r), festival.stock().initial()[r]))
                            .isNull();
                }
            }
        }
        return stock;
    }

    private static double units(Festival festival, boolean foreign) {
        return stock(festival, foreign).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static double sellers(Festival festival, boolean foreign) {
        Market m = festival.market();
        return m.sellers().stream()
                .filter(s -> (s.origin() != m.homeOrigin()) == foreign)
                .count();
    }

    private static Measures run(Festival festival) {
        return FestivalRun.run(festival, RunOptions.inline()).books().measures();
    }

    @Test
    void atTheShareItIsBuiltForItIsTheSameFestival() {
        Measures plain = run(at(7));
        assertThat(run(with(0.3)).digest().value()).isEqualTo(plain.digest().value());
        assertThat(run(with(0.3, "mix.supply=unchanged")).digest().value())
                .isEqualTo(plain.digest().value());
        assertThat(run(with(0.4)).digest().value()).isNotEqualTo(plain.digest().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "unchanged"})
    void whoIsThereAtASmallerShareIsThereAtALargerOne(String supply) {
        Set<Long> smaller = Set.of();
        Set<Long> fewer = Set.of();
        for (double share : new double[] {0.02, 0.1, 0.2, 0.3, 0.4, 0.65, 0.95}) {
            Festival festival = with(share, "mix.supply=" + supply);
            Set<Long> foreign = stock(festival, true).keySet();
            assertThat(foreign).containsAll(smaller).hasSizeGreaterThan(smaller.size());
            smaller = foreign;
            Set<Long> home = stock(with(1 - share, "mix.foreign-share=0.7", "mix.supply=" + supply), false)
                    .keySet();
            assertThat(home).containsAll(fewer).hasSizeGreaterThan(fewer.size());
            fewer = home;
        }
    }

    // 400 sellers: 120 foreign ones at 0.3. Four fields of them and two of home: each is at most one off.
    @ParameterizedTest
    @CsvSource({"0.15, 60, 340", "0.075, 30, 370", "0.3, 120, 280", "0.45, 180, 220", "0.6, 240, 160", "0.9, 360, 40"})
    void soManySellersAreThereAsTheShareSays_theirSumStays(double share, double foreign, double home) {
        Festival festival = with(share);
        assertThat(sellers(festival, true)).isCloseTo(foreign, within(4.0));
        assertThat(sellers(festival, false)).isCloseTo(home, within(2.0));
    }

    @Test
    void theSeedDrawsWhoLeaves() {
        String half = "mix.foreign-sellers=0.15";
        assertThat(stock(at(7, half), true).keySet())
                .isNotEqualTo(stock(at(8, half), true).keySet());
        assertThat(stock(at(7), true).keySet()).isEqualTo(stock(at(8), true).keySet());
    }

    @Test
    void whoStaysHasTheStockOfBefore_ifNobodyForesawWhoLeft() {
        Map<Long, Integer> base = stock(at(7), true);
        Map<Long, Integer> half = stock(with(0.15, "mix.supply=unchanged"), true);
        assertThat(half).hasSizeBetween(base.size() * 4 / 10, base.size() * 6 / 10);
        assertThat(base).containsAllEntriesOf(half);
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.5", "0.03, 0.1"})
    void theStockThatStaysIsThePartOfTheSellersThatStay_overSeeds(double share, double part) {
        double ratios = 0;
        int seeds = 40;
        for (int seed = 0; seed < seeds; seed++) {
            Festival left = at(seed, "mix.foreign-sellers=" + share, "mix.supply=unchanged");
            ratios += units(left, true) / units(at(seed), true) / seeds;
        }
        // Of one seed it scatters by about a sixth of itself (a best-seller's sellers leave or stay), of 40 by 0.013.
        assertThat(ratios).isCloseTo(part, within(0.04));
    }

    @Test
    void inAMarketOfOneSellerAFieldTheOneStandsForThePartThatIsLeft() {
        // 60 sellers over 14 categories and 9 foreign countries: one each, who stays and has a third of the stock.
        String small = "demand.intents = 200000\nmarket.population { products = 400, sellers = 60, safetyUnits = 0 }";
        String[] third = {"mix.foreign-share=0.3", "mix.foreign-sellers=0.1", "mix.supply=unchanged"};
        Festival left = FestivalMaker.make(Scenarios.load(folder, small, third), 7, 1);
        Festival base = FestivalMaker.make(Scenarios.load(folder, small, "mix.foreign-share=0.3"), 7, 1);
        assertThat(sellers(left, true)).isEqualTo(sellers(base, true));
        assertThat(units(left, true) / units(base, true)).isCloseTo(1 / 3.0, within(0.02));
    }

    // Two sellers share what one had; each rounds its stock down once an offer.
    @Test
    void entryDividesTheStockThatIsPlanned_itsSumStays() {
        String exact = "mix.without=[forecast-error]";
        Festival base = at(7, exact);
        Festival twice = with(0.6, exact);
        assertThat(units(twice, true))
                .isCloseTo(units(base, true), within((double) twice.market().offers()));
        assertThat(units(twice, true)).isGreaterThan(1000);
    }

    @Test
    void aTwinHoldsWhatItsOriginalHolds_ifNobodyForesawIt() {
        Festival base = at(7, "mix.without=[forecast-error]");
        Festival twice = with(0.6, "mix.without=[forecast-error]", "mix.supply=unchanged");
        assertThat(units(twice, true)).isEqualTo(2 * units(base, true));
        assertThat(stock(twice, true)).containsAllEntriesOf(stock(base, true));
    }

    @Test
    void aTwinErrsByItself() {
        Map<Long, Integer> base = stock(at(7), true);
        Map<Long, Integer> twice = stock(with(0.6, "mix.supply=unchanged"), true);
        assertThat(twice).containsAllEntriesOf(base).hasSize(2 * base.size());
        double twins = units(with(0.6, "mix.supply=unchanged"), true) - units(at(7), true);
        assertThat(twins).isNotEqualTo(units(at(7), true)).isCloseTo(units(at(7), true), within(0.2 * twins));
    }

    @Test
    void twinsSellProductsOfTheirOwn_atTheSamePricesAndAsAttractive() {
        Market base = at(7).market();
        Market twice = with(0.6).market();
        assertThat(products(twice)).isEqualTo(2 * products(base));
        assertThat(twice.cells()).containsExactlyInAnyOrderElementsOf(base.cells());
        assertThat(foreign(twice, twice::priceFen)).isEqualTo(2 * foreign(base, base::priceFen));
        assertThat(foreign(twice, twice::weight)).isCloseTo(2 * foreign(base, base::weight), within(1e-9));
        assertThat(foreign(twice, twice::conversion)).isEqualTo(2 * foreign(base, base::conversion));
    }

    private static long products(Market m) {
        return IntStream.range(0, m.offers())
                .filter(i -> m.isForeign(m.cell(i)))
                .map(m::productOf)
                .distinct()
                .count();
    }

    private static double foreign(Market m, java.util.function.IntToDoubleFunction of) {
        return IntStream.range(0, m.offers())
                .filter(i -> m.isForeign(m.cell(i)))
                .mapToDouble(of)
                .sum();
    }

    /** What a product's seller held of its attractiveness goes to the others: it stays while one of them does. */
    @Test
    void aProductKeepsItsAttractivenessWhileAnybodySellsIt() {
        Set<Double> base = Set.copyOf(productWeights(at(7).market()));
        List<Double> half = productWeights(with(0.15).market());
        assertThat(half)
                .hasSizeLessThan(base.size())
                .allMatch(w -> base.stream().anyMatch(b -> Math.abs(b - w) < 1e-12));
    }

    private static List<Double> productWeights(Market m) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (int i = 0; i < m.offers(); i++) {
            if (m.isForeign(m.cell(i))) {
                weights.merge(m.productOf(i), m.weight(i), Double::sum);
            }
        }
        return List.copyOf(weights.values());
    }

    /**
     * At one price, with nobody put off, forecasts that are right and stock for all: what is bought follows from what
     * is wanted alone, whoever sells it.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.9, 0.45, 0.1})
    void atEqualInterestEntryAndExitChangeNeitherOrdersNorMoney(double share) {
        String[] ample = {"mix.without=[factors, forecast-error]", "market.population.safetyUnits=1000"};
        Measures base = run(at(7, ample));
        Measures moved = run(with(share, ample));
        assertThat(base.ordersPaidInDay()).isGreaterThan(10_000);
        assertThat(base.count(Kind.SOLD_OUT)).isZero();
        assertThat(moved.count(Kind.SOLD_OUT)).isZero();
        assertThat(moved.count(Kind.ACCEPTED)).isEqualTo(base.count(Kind.ACCEPTED));
        assertThat(moved.ordersPaidInDay()).isEqualTo(base.ordersPaidInDay());
        assertThat(moved.ledger().fen()).isEqualTo(base.ledger().fen());
    }

    @Test
    void followedByTheInterestASideMayBeLeftWithoutSellers() {
        String[] both = {"mix.base-share=0.3", "mix.foreign-share=0"};
        Festival none = with(0, both);
        assertThat(sellers(none, true)).isZero();
        assertThat(run(none).ordersPaidInDay()).isPositive();
        String[] all = {"mix.base-share=0.3", "mix.foreign-share=1"};
        assertThat(sellers(with(1, all), false)).isZero();
    }

    @Test
    void newcomersStayAsManyAsTheyAre() {
        String group =
                "market.newcomers.g { country = US, interest = 0.1, products = 30, sellers = 10, fulfilment = domestic }";
        Festival base = FestivalMaker.make(Scenarios.load(folder, MARKET + group), 7, 1);
        Festival twice = FestivalMaker.make(Scenarios.load(folder, MARKET + group, "mix.foreign-sellers=0.6"), 7, 1);
        int origin = base.market().origins().size() - 1;
        assertThat(ofOrigin(twice, origin)).isEqualTo(ofOrigin(base, origin)).isPositive();
    }

    private static long ofOrigin(Festival festival, int origin) {
        return festival.market().sellers().stream()
                .filter(s -> s.origin() == origin)
                .count();
    }

    @Test
    void moreOffersThanHaveNumbersAreRefused() {
        String[] many = {"mix.base-share=0.00001", "market.population.products=100000", "mix.foreign-share=0.3"};
        // 100000 × 1e-5 is one product, but each of 4 fields has one: 4 × 0.9 / 1e-5 = 360,000 products of the foreign.
        assertThat(sellers(with(0.9, many), true)).isGreaterThan(100_000);
        String[] tooMany = {"mix.base-share=0.0000001", "market.population.products=100000", "mix.foreign-share=0.3"};
        assertThatThrownBy(() -> with(0.9, tooMany))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("more than the 16,777,216 there can be")
                .hasMessageContaining("mix.foreign-sellers nearer to the share");
    }
}
