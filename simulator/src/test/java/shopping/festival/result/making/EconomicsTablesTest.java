package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.result.Account;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.TinyRun;
import shopping.festival.result.Trade;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** The accounts of a festival small enough to be done by hand, and the sums of larger ones. */
class EconomicsTablesTest {
    /** A thousand buyers want a pear from home or a pair of boots from the US. Nobody fails to pay. */
    private static final String ORCHARD = """
            demand {
              streams { s { arrivals = list, at = [[1 s, 1000]] } }
              session.sizes = [1]
            }
            mix { foreign-share = 0.5, origins { US = 1 }, fulfilment { direct = 1 } }
            payment { declined = 0, unpaid = 0 }
            market {
              regions { East { share = 1 } }
              origins = [CN, US]
              marketplaces = [stall, mall]
              commissions { mall = 0.1 }
              categories {
                fruit {
                  weight = 1, price = 1, units = [1], unitCostShare = 0.5, salvageShare = 0, discount = 0.2
                  reactions { leave = 1 }
                }
              }
              offers {
                pear { marketplace = stall, kind = farm, price = 10, stock { hangzhou { units = 2000 } } }
                boots {
                  marketplace = mall, origin = US, fulfilment = direct, price = 100, listPrice = 125, unitCost = 30
                  stock { tokyo { units = 3000 } }
                }
              }
            }
            warehouses {
              hangzhou { transit = 1 h }
              tokyo { mode = direct, port = shanghai, flight = 1 d, transit = 1 h }
            }
            economics { shipping { domestic = 2, direct = 20 }, exportValueShare = 0.6, rmbPerUsd = 5, reference { tax = 0.1, rmbPerUsd = 5 } }
            checkout.tax = 0.1
            """;

    @TempDir
    Path folder;

    private FestivalResult run(String text, String... overrides) throws Exception {
        Path file = Files.writeString(folder.resolve("x.conf"), text);
        Scenario scenario = ScenarioLoader.load(file, List.of(overrides));
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(3, 0), 1);
        RunFacts facts = RunFacts.of("x", 3).withTaxRate(scenario.taxRate());
        return ResultMaker.result(festival, FestivalRun.run(festival, RunOptions.inline()), facts);
    }

    @Test
    void theAccountsOfAnOrchardAndAShoemaker() throws Exception {
        FestivalResult r = run(ORCHARD);
        long boots = r.trade().byMode().get("direct").orders();
        long pears = r.trade().byMode().get("domestic").orders();
        assertThat(boots + pears).isEqualTo(1000);
        // Of every pair: 100 paid, 10 commission, 10 tax on top, 30 cost, 20 shipping; 30 for a pair left over, all
        // lost.
        assertThat(r.accounts().economics().byOrigin().get("US"))
                .isEqualTo(new Account(
                        boots * 10_000,
                        boots * 1_000,
                        boots * 1_000,
                        boots * 3_000,
                        boots * 2_000,
                        3000 - boots,
                        (3000 - boots) * 3_000,
                        (3000 - boots) * 3_000,
                        boots * 4_000 - (3000 - boots) * 3_000));
        // Of every pear: 10 paid, 5 cost, 2 shipping.
        assertThat(r.accounts().economics().byKind().get("farm").marginFen())
                .isEqualTo(pears * 300 - (2000 - pears) * 500);
        assertThat(r.accounts().economics().byMode().get("direct"))
                .isEqualTo(r.accounts().economics().byOrigin().get("US"));
        assertThat(r.accounts().economics().byMarketplace().get("mall"))
                .isEqualTo(r.accounts().economics().byOrigin().get("US"));
        assertThat(r.accounts().economics().total().revenueFen())
                .isEqualTo(r.trade().gmvFen())
                .isEqualTo(boots * 10_000 + pears * 1_000);
        // Exports: 0.6 of what was paid; 5 RMB a dollar; 5,744 jobs a billion dollars.
        assertThat(r.accounts().exports().byOrigin()).containsOnlyKeys("US");
        assertThat(r.accounts().exports().byOrigin().get("US"))
                .isEqualTo(new Account.Export(boots * 10_000, boots * 6_000));
        assertThat(r.accounts().exports().usJobs()).isCloseTo(boots * 60 / 5.0 / 1e9 * 5744, within(1e-9));
    }

    @Test
    void aPriceAboveTheUsualOneTurnsBuyersAway() throws Exception {
        // 110 instead of 125 · 0.8 = 100: (1.1)^-2.62 = 0.779 of those who look buy.
        FestivalResult r = run(ORCHARD, "market.offers.boots.price=110", "mix.foreign-share=1");
        assertThat(1 - r.counts().intents().lost().notTempted() / 1000.0).isCloseTo(0.779, within(3 * 0.0131));
        FestivalResult without =
                run(ORCHARD, "market.offers.boots.price=110", "mix.foreign-share=1", "mix.without=[factors]");
        assertThat(without.counts().intents().lost().notTempted()).isZero();
    }

    @Test
    void aMarketplaceThatFewTrustTurnsBuyersAway() throws Exception {
        FestivalResult r = run(ORCHARD, "market.trust.mall=0.8", "mix.foreign-share=1");
        assertThat(1 - r.counts().intents().lost().notTempted() / 1000.0).isCloseTo(0.8, within(3 * 0.0127));
    }

    @Test
    void whereBuyersPayLessThanTheTag_goodsCostLessToo() throws Exception {
        FestivalResult r = run(ORCHARD, "demand.streams.s.priceLevel=0.5", "mix.foreign-share=0");
        // Of every pear: 10 · 0.5 paid, 0.5 · 10 · 0.5 cost.
        assertThat(r.accounts().economics().total().revenueFen()).isEqualTo(1000 * 500);
        assertThat(r.accounts().economics().total().unitCostFen()).isEqualTo(1000 * 250);
    }

    @Test
    void whereUnitsAreTakenAtPayment_refundsAreNoRevenue() throws Exception {
        FestivalResult r = run(
                ORCHARD,
                "sellers.reserveAt=payment",
                "market.offers.pear.stock.hangzhou.units=100",
                "market.offers.boots.stock.tokyo.units=200");
        assertThat(r.counts().orders().refunded()).isPositive();
        assertThat(r.accounts().economics().total().revenueFen()).isEqualTo(100 * 1_000 + 200 * 10_000);
        assertThat(r.accounts().economics().total().shippingFen()).isEqualTo(100 * 200 + 200 * 2_000);
    }

    @Test
    void aSellerOfTheRest_sellsItAndLosesTheOthers() throws Exception {
        String three = ORCHARD.replace("units = [1]", "units = [0, 0, 1]");
        FestivalResult r =
                run(three, "mix.foreign-share=0", "sellers.partial=on", "market.offers.pear.stock.hangzhou.units=100");
        // 100 = 33 · 3 + 1: the 34th buyer gets one of three, the other 966 nothing.
        assertThat(r.trade().stockOut().shortenedOrders()).isOne();
        assertThat(r.counts().orders().paid()).isEqualTo(34);
        assertThat(r.counts().units().sold()).isEqualTo(100);
        assertThat(r.trade().gmvFen()).isEqualTo(100 * 1_000);
        assertThat(r.counts().intents().lost().soldOut()).isEqualTo(966);
        assertThat(r.trade().stockOut().lostUnits()).isEqualTo(2 + 966 * 3);
        FestivalResult all = run(three, "mix.foreign-share=0", "market.offers.pear.stock.hangzhou.units=100");
        assertThat(all.counts().units().sold()).isEqualTo(99);
        assertThat(all.trade().stockOut().shortenedOrders()).isZero();
    }

    @Test
    void rowsAddUpToTheTotal() {
        FestivalResult r = new TinyRun().result;
        Account.Economics all = r.accounts().economics();
        Account sum = all.total();
        assertThat(sum.revenueFen()).isEqualTo(r.trade().gmvFen() + r.trade().gmvFenAfter());
        for (Map<String, Account> rows : List.of(all.byOrigin(), all.byMode(), all.byKind(), all.byMarketplace())) {
            double revenue =
                    rows.values().stream().mapToLong(Account::revenueFen).sum();
            double margin = rows.values().stream().mapToLong(Account::marginFen).sum();
            assertThat(revenue).isCloseTo(sum.revenueFen(), within(3.0));
            assertThat(margin).isCloseTo(sum.marginFen(), within(3.0));
            assertThat(rows.values().stream().mapToLong(Account::leftoverUnits).sum())
                    .isEqualTo(sum.leftoverUnits())
                    .isEqualTo(r.counts().units().onHand());
        }
        assertThat(sum.marginFen())
                .isBetween(
                        sum.revenueFen()
                                - sum.commissionFen()
                                - sum.unitCostFen()
                                - sum.shippingFen()
                                - sum.leftoverLossFen()
                                - 3,
                        sum.revenueFen()
                                - sum.commissionFen()
                                - sum.unitCostFen()
                                - sum.shippingFen()
                                - sum.leftoverLossFen()
                                + 3);
    }

    @Test
    void shortagesAddUpAndRecoveredOrdersAreSplit() {
        Trade.StockOut s = new TinyRun().result.trade().stockOut();
        for (Map<String, Trade.Shortage> rows : List.of(s.byCategory(), s.byOrigin())) {
            assertThat(rows.values().stream()
                            .mapToLong(Trade.Shortage::offersSoldOut)
                            .sum())
                    .isEqualTo(s.offersSoldOut());
            assertThat(rows.values().stream()
                            .mapToLong(Trade.Shortage::lostUnits)
                            .sum())
                    .isEqualTo(s.lostUnits())
                    .isPositive();
            assertThat(rows.values().stream()
                            .mapToLong(Trade.Shortage::lostValueFen)
                            .sum())
                    .isEqualTo(s.lostValueFen());
        }
        assertThat(s.recovered().foreignToDomestic()
                        + s.recovered().domesticToForeign()
                        + s.recovered().same())
                .isEqualTo(s.recoveredByRivals())
                .isPositive();
        assertThat(s.recovered().domesticToForeign()).isPositive();
    }
}
