package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of places that are as near to every buyer none is better than another: the seller's own split stays. */
@Tag("slow")
class EqualZonesCommandTest {
    /** Four zones that are alike, and one that is farther from everybody. */
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 300, sellers = 50 }
            mix.fulfilment { domestic = 0.5, bonded = 0.5, direct = 0 }
            warehouses {
              dc {}
              guangzhou { mode = bonded, transit = 2 d }
              hangzhou { mode = bonded, transit = 2 d }
              ningbo { mode = bonded, transit = 2 d }
              zhengzhou { mode = bonded, transit = 2 d }
              far { mode = bonded, transit = 4 d }
            }
            """;

    private static final List<String> ZONES = List.of("guangzhou", "hangzhou", "ningbo", "zhengzhou");

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    /** Units of a product by location in the plan that was recommended. */
    private Map<String, Integer> advised(String sku) throws IOException {
        Map<String, Integer> units = new LinkedHashMap<>();
        try (Stream<String> rows = Files.lines(place.resolve("out/recommended-plan.csv"))) {
            rows.map(row -> row.split(",", -1))
                    .filter(cells -> cells[0].equals(sku))
                    .forEach(cells -> units.put(cells[1], Integer.parseInt(cells[2])));
        }
        return units;
    }

    @Test
    void theRecommendationKeepsTheSplit() throws IOException {
        String shop = file("shop.csv", """
                sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,origin
                FEW,Too few,home,150,100,30,10,1000,0.2,US
                NONE,None yet,home,150,100,30,10,1000,0.2,US
                FAR,Too far,home,150,100,30,10,1000,0.2,US
                """);
        String plan = file("plan.csv", """
                sku,location,initial_units
                FEW,guangzhou,50
                FEW,hangzhou,100
                FEW,ningbo,150
                FEW,zhengzhou,200
                NONE,guangzhou,0
                NONE,hangzhou,0
                NONE,ningbo,0
                NONE,zhengzhou,0
                FAR,zhengzhou,100
                FAR,far,400
                """);
        assertThat(shell.festival(
                        "plan",
                        "recommend",
                        shop,
                        plan,
                        "--market",
                        file("market.conf", MARKET),
                        "--market-replications",
                        "1",
                        "--no-cache",
                        "--quiet",
                        "--replications",
                        "20",
                        "--out",
                        place.resolve("out").toString()))
                .as(shell.err())
                .isZero();

        Map<String, Integer> few = advised("FEW");
        double all = few.values().stream().mapToInt(units -> units).sum();
        assertThat(all).isBetween(800.0, 1600.0);
        for (int z = 0; z < ZONES.size(); z++) {
            // 50, 100, 150 and 200 of 500: one, two, three and four tenths, to the unit.
            assertThat((double) few.get(ZONES.get(z))).isCloseTo(all * (z + 1) / 10, within(1.0));
        }

        Map<String, Integer> none = advised("NONE");
        double each = none.values().stream().mapToInt(units -> units).sum() / 4.0;
        assertThat(each).isGreaterThan(200);
        assertThat(none.values())
                .as("nothing speaks for one of them")
                .allSatisfy(units -> assertThat((double) units).isCloseTo(each, within(1.0)));

        // Two days are better than four, for all buyers.
        assertThat(advised("FAR").get("zhengzhou")).isGreaterThan(800);
        assertThat(advised("FAR").get("far")).isZero();
    }
}
