package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.Festival;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Market;
import shopping.festival.scenario.Scenarios;

/** Goods from abroad that are sold inside the country were cleared by general trade: duty, consumption tax and VAT. */
class ImportTaxTest {
    /** The same cream from home, from abroad by general trade, and from abroad out of a bonded zone. */
    private static final String LISTED = """
            demand.intents = 1000
            mix { foreign-share = 0.5, origins { FR = 1 } }
            market {
              origins = [CN, FR]
              categories {
                cream {
                  weight = 1, price = 100, discount = 0.2, unitCostShare = 0.4, reactions { leave = 1 }
                  importDuty = 0.2, importConsumptionTax = 0.15, importVat = 0.17
                }
              }
              offers {
                home { category = cream, price = 100, unitCost = 30, stock { inland { units = 1 } } }
                trade { category = cream, origin = FR, price = 100, unitCost = 30, stock { inland { units = 1 } } }
                usual { category = cream, origin = FR, price = 100, stock { inland { units = 1 } } }
                zone { category = cream, origin = FR, fulfilment = bonded, price = 100, unitCost = 30, stock { zone { units = 1 } } }
              }
            }
            warehouses {
              inland { transit = 1 h }
              zone { mode = bonded, transit = 1 h }
            }
            """;

    @TempDir
    Path folder;

    private long[] costs(String... overrides) {
        Festival festival = FestivalMaker.make(Scenarios.load(folder, LISTED, overrides), 7, 1);
        return IntStream.range(0, 4)
                .mapToLong(offer -> festival.economics().costs().unitCostFen(offer))
                .toArray();
    }

    @Test
    void generalTradeAddsDutyConsumptionTaxAndVatToTheCost() {
        // 30 at the border; with duty 36; a price of which 15 % are consumption tax: 42.353; with VAT 49.553.
        // The category's usual cost is 0.4 of 100, and 40 · 1.651765 = 66.071.
        assertThat(costs()).containsExactly(3_000, 4_955, 6_607, 3_000);
    }

    @Test
    void itGoesOnTopOfTheExchangeRate() {
        // 7.4635 is a tenth more than the reference's 6.785: 33 · 1.651765 = 54.508.
        long[] costs = costs("economics.rmbPerUsd=7.4635");
        assertThat(costs[0]).isEqualTo(3_000);
        assertThat(costs[1]).isEqualTo(5_451);
        assertThat(costs[3]).isEqualTo(3_300);
    }

    @Test
    void sellersBearItUnlessItIsPassedOn() {
        Market borne = FestivalMaker.make(Scenarios.load(folder, LISTED), 7, 1).market();
        Market passed = FestivalMaker.make(Scenarios.load(folder, LISTED, "economics.importPassThrough=0.5"), 7, 1)
                .market();
        // Half of 0.651765, of a cost that is 0.4 of the price: 1 + 0.130353.
        assertThat(IntStream.range(0, 4).mapToLong(borne::priceFen))
                .containsExactly(10_000L, 10_000L, 10_000L, 10_000L);
        assertThat(IntStream.range(0, 4).mapToLong(passed::priceFen))
                .containsExactly(10_000L, 11_304L, 11_304L, 10_000L);
        // 1.130353^-2.62 of those who look still buy.
        assertThat((double) passed.conversion(1) / borne.conversion(1)).isCloseTo(0.7254, within(0.0001));
        assertThat(passed.conversion(3)).isEqualTo(borne.conversion(3));
    }

    @Test
    void aMarketMadeFromItsShapeDoesTheSame() {
        String shape = """
                demand.intents = 20000
                mix { foreign-share = 0.5, origins { US = 1 } }
                market {
                  population { products = 3000, sellers = 2000 }
                  categories { apparel { weight = 1, price = lognormal 150 scv 0.8, importDuty = 0.159, importVat = 0.17 } }
                }
                """;
        Festival taxed = FestivalMaker.make(Scenarios.load(folder, shape), 7, 1);
        Festival untaxed = FestivalMaker.make(
                Scenarios.load(folder, shape.replace("0.159", "0").replace("0.17", "0")), 7, 1);
        Market market = taxed.market();
        int home = market.origins().indexOf("CN");
        int cleared = 0;
        for (int offer = 0; offer < market.offers(); offer++) {
            Cell cell = market.cells().get(market.cell(offer));
            long before = untaxed.economics().costs().unitCostFen(offer);
            long now = taxed.economics().costs().unitCostFen(offer);
            if (cell.origin() == home || cell.mode().crossBorder()) {
                assertThat(now).isEqualTo(before);
            } else {
                // 1.159 · 1.17 = 1.35603.
                // Both are rounded to fen.
                assertThat((double) now).isCloseTo(1.35603 * before, within(1.2));
                cleared++;
            }
        }
        assertThat(cleared).isGreaterThan(100);
    }
}
