package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.random.Draws;
import shopping.festival.model.Festival;
import shopping.festival.model.order.Kind;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** Engine and oracle agree on a market made from its shape too, with every key of the mix and of the sellers. */
@Tag("slow")
class ScenarioOracleTest {
    private static final String MARKET = """
            day.length = 1 h
            demand { intents = 2500, lanes = 3, waitForOffer = uniform 5 min .. 20 min }
            market.population { products = 60, sellers = 12, cover = 0.9, refill { share = 0.3, lead = uniform 10 min .. 30 min } }
            market.population.kinds {
              flagship { share = 0.3, priceLevel = 1.1, domesticMarketplace = tmall, crossBorderMarketplace = tmall-global }
              farm { share = 0.7, trust = 0.9, priceLevel = 0.9, forecastCv = 0.8 }
            }
            market.trust { taobao-global = 0.8 }
            checkout { capacity = 0.6, lanes = 2, queueMax = 5 }
            payment { capacity = 1, lanes = 2 }
            each.warehouse.pickers = 1
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mix.foreign-share=0.3",
                "mix.foreign-share=0 mix.base-share=0.3",
                "mix.foreign-share=1 mix.base-share=0.3 mix.supply=unchanged",
                "mix.foreign-share=0.6 mix.base-share=0.2 mix.supply=unchanged sellers.partial=on",
                "mix.foreign-share=0.6 mix.base-share=0 mix.without=[factors]",
                "mix.foreign-share=0.5 mix.without=[forecast-error,spill-over]",
                "mix.foreign-share=0.5 mix.without=[customs] sellers.whenSoldOut=backorder",
                "mix.foreign-share=0.5 sellers.reserveAt=payment",
                "mix.foreign-share=0.5 faults=[{at=10min,for=20min,ramp=5min,unit=payment,factor=0.2},{at=0s,for=2h,mtbf=10min,mttr=2min,unit=\"warehouse/dc-*\",factor=0},{at=0s,for=2d,late=exponential~6h,unit=route},{at=0s,for=9d,factor=3,unit=clearance/shanghai},{at=0s,for=5h,late=uniform~1h~..~2h,unit=truck/dc-wuhan},{at=0s,for=5h,every=1h,on=30min,factor=2,unit=flight}]",
                "mix.foreign-share=0.6 market.newcomers={joined={country=US,interest=0.6,sellers=3,products=9,fulfilment=bonded,warehouses=[bonded-zhengzhou],cover=0.5,kinds={farm={share=1,trust=0.8}}}}"
            })
    void engineAndOracleTellTheSameHistory(String keys) throws Exception {
        Path file = Files.writeString(folder.resolve("x.conf"), MARKET);
        Festival festival = FestivalMaker.make(
                ScenarioLoader.load(
                        file,
                        (Arrays.stream(keys.split(" "))
                                .map(key -> key.replace('~', ' '))
                                .toList())),
                Draws.seedKey(5, 0),
                1);
        History expected = Oracle.run(festival).history();
        Conservation.check(festival, expected);
        List<Kind> kinds = expected.intents().values().stream()
                .flatMap(List::stream)
                .map(Event::kind)
                .distinct()
                .toList();
        assertThat(kinds).contains(Kind.SOLD_OUT, Kind.BUSY, Kind.DELIVERED);
        assertThat(Mismatch.between(expected, EngineHistory.of(festival, 1, Long.MAX_VALUE)))
                .isEmpty();
        assertThat(Mismatch.between(expected, EngineHistory.of(festival, 3, 700_000)))
                .isEmpty();
    }
}
