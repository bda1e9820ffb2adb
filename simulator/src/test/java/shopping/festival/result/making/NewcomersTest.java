package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Market;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.NewcomersResult;
import shopping.festival.result.ResultFile;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Closing;

/** What the scenarios about foreign sellers promise in their first lines holds at a small scale. */
@Tag("slow")
class NewcomersTest {
    private static final double SCALE = 0.002;

    private static Scenario shipped(String name, String... overrides) {
        return ScenarioLoader.load(Path.of("../scenarios").resolve(name), List.of(overrides));
    }

    private static FestivalResult run(Scenario scenario, Festival festival) {
        return ResultMaker.result(
                festival,
                FestivalRun.run(festival, RunOptions.inline()),
                RunFacts.of(scenario.name(), 1).withScale(SCALE).withTaxRate(scenario.taxRate()));
    }

    @Test
    void bondedZonesServeTheNewcomersOfGateway17Best(@TempDir Path folder) throws Exception {
        Scenario scenario = shipped("gateway-17.conf");
        FestivalResult result = run(scenario, FestivalMaker.make(scenario, Draws.seedKey(1, 0), SCALE));
        assertThat(result.accounts().newcomers().keySet())
                .containsExactly("gateway-bonded", "gateway-detroit", "gateway-mail");
        NewcomersResult bonded = result.accounts().newcomers().get("gateway-bonded");
        NewcomersResult detroit = result.accounts().newcomers().get("gateway-detroit");
        NewcomersResult mail = result.accounts().newcomers().get("gateway-mail");
        assertThat(bonded.delivered().deliveryHoursMean())
                .isLessThan(detroit.delivered().deliveryHoursMean());
        assertThat(bonded.delivered().deliveryHoursMean())
                .isLessThan(mail.delivered().deliveryHoursMean());
        assertThat(bonded.earned().marginFen()).isGreaterThan(detroit.earned().marginFen());
        assertThat(detroit.earned().marginFen()).isGreaterThan(mail.earned().marginFen());
        // Same goods, same luck: they differ by who comes, about 1 / √200 of 200 orders each.
        assertThat((double) mail.sold().orders())
                .isCloseTo(bonded.sold().orders(), within(0.3 * bonded.sold().orders()));
        // RMB 67.85 of GMV are USD 5 of exports at a share of 0.5 and 6.785 RMB a dollar; 5,744 jobs a billion.
        assertThat(mail.earned().usJobs()).isCloseTo(mail.sold().gmvFen() / 6785.0 * 5 * 5744 / 1e9, within(1e-4));
        assertThat(Closing.sentences(result)).hasSize(6);
        assertThat(Closing.sentences(result).get(3))
                .startsWith("Newcomers gateway-bonded sold ")
                .contains("US jobs");
        Path file = folder.resolve("result.json");
        ResultFile.write(file, result);
        assertThat(ResultFile.read(file)).isEqualTo(result);
    }

    /** The end of an axis that begins at nobody: the market, the buyers and every event are those without the group. */
    @ParameterizedTest
    @ValueSource(strings = {"sellers", "products"})
    void aGroupOfNone_isNobody(String key) {
        String group = "market.newcomers={ a { country = US, fulfilment = bonded, " + key + " = 0 } }";
        Scenario none = shipped("double11-2016.conf", group);
        Scenario without = shipped("double11-2016.conf");
        FestivalResult result = run(none, FestivalMaker.make(none, Draws.seedKey(1, 0), SCALE));
        assertThat(result.head().digest())
                .isEqualTo(run(without, FestivalMaker.make(without, Draws.seedKey(1, 0), SCALE))
                        .head()
                        .digest());
        assertThat(result.accounts().newcomers().get("a").who().offers()).isZero();
        assertThat(result.accounts().newcomers().get("a").sold().orders()).isZero();
    }

    @Test
    void whoJoinsLeavesTheMarketOfTheOthersAsItIs() {
        Scenario scenario = shipped("gateway-17.conf");
        Market with = FestivalMaker.make(scenario, Draws.seedKey(1, 0), SCALE).market();
        Market without = FestivalMaker.make(
                        shipped("gateway-17.conf", "market.newcomers={}", "warehouses.detroit.origin=any"),
                        Draws.seedKey(1, 0),
                        SCALE)
                .market();
        assertThat(FestivalMaker.make(shipped("double11-2016.conf"), Draws.seedKey(1, 0), SCALE)
                        .market()
                        .offers())
                .isEqualTo(without.offers());
        // Newcomers are the last origins and their sellers the last sellers.
        assertThat(with.offers()).isGreaterThan(without.offers());
        for (int offer = 0; offer < without.offers(); offer++) {
            assertThat(with.card(offer) >>> 16).isEqualTo(without.card(offer) >>> 16);
            // Weights are shares of what newcomers leave: the same but for the last bits.
            assertThat(with.weight(offer)).isCloseTo(without.weight(offer), withinPercentage(1e-9));
        }
    }

    @Test
    void groupsOfOneCountryAreTwins() {
        Scenario scenario = shipped("gateway-17.conf");
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), SCALE);
        long[][] price = new long[3][];
        int[][] stock = new int[3][];
        for (int g = 0; g < 3; g++) {
            int origin = festival.newcomers().get(g).origin();
            Market market = festival.market();
            int[] offers = java.util.stream.IntStream.range(0, market.offers())
                    .filter(o -> market.cells().get(market.cell(o)).origin() == origin)
                    .toArray();
            price[g] = Arrays.stream(offers).mapToLong(market::priceFen).toArray();
            stock[g] = Arrays.stream(offers)
                    .map(o -> festival.stock().initial()[market.firstRecord(o)])
                    .toArray();
        }
        // 4,000 products · 0.002 = 8.
        assertThat(price[0]).hasSize(8).isEqualTo(price[1]).isEqualTo(price[2]);
        assertThat(stock[0]).isEqualTo(stock[1]).isEqualTo(stock[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign-mix.conf", "growth-2022.conf"})
    void theOtherScenariosAboutForeignSellersRunSmall(String name) {
        Scenario scenario = shipped(name);
        FestivalResult result = run(scenario, FestivalMaker.make(scenario, Draws.seedKey(1, 0), 0.0005));
        assertThat(result.counts().orders().delivered())
                .isEqualTo(result.counts().orders().paid());
        assertThat(result.trade().foreign().gmvShare()).isBetween(0.15, 0.5);
        assertThat(result.accounts().newcomers()).isEmpty();
    }
}
