package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Account;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;

/** A market of one offer, where what a tax, an exchange rate and a promise do to orders and money has a closed form. */
class CausesTest {
    private static final int BUYERS = 40_000;
    private static final double ELASTICITY = -2.62;
    /** Half of those who look buy at the reference. */
    private static final double CONVERSION = 0.5;

    /** Boots of RMB 100 by direct mail: 3 d of flight, 6 h of clearance, 3 d of transit. Everybody pays. */
    private static final String BOOTS = """
            demand {
              streams { s { arrivals = list, at = [[1 s, 40000]] } }
              session.sizes = [1]
              deliveryReference.direct = 150 h
            }
            mix { foreign-share = 1, origins { US = 1 }, fulfilment { direct = 1 } }
            payment { declined = 0, unpaid = 0 }
            market {
              regions { East { share = 1 } }
              origins = [CN, US]
              categories { shoes { weight = 1, price = 100, units = [1], discount = 0.2, unitCostShare = 0.6 } }
              offers {
                boots {
                  origin = US, fulfilment = direct, price = 100, conversion = 0.5
                  stock { la { units = 40000 } }
                }
              }
            }
            warehouses {
              la { mode = direct, port = shanghai, flight = 3 d, transit = 3 d }
            }
            ports { shanghai { clearance = exponential 6 h } }
            economics.shipping.direct = 20
            """;

    @TempDir
    Path folder;

    private FestivalResult run(String... overrides) {
        Scenario scenario = Scenarios.load(folder, BOOTS, overrides);
        return Experiment.of(scenario, 1).play(0, RunOptions.inline()).result();
    }

    /** As many orders as a coin falls that often, within six standard deviations. */
    private static void assertOrders(FestivalResult result, double probability) {
        double sd = Math.sqrt(BUYERS * probability * (1 - probability));
        assertThat((double) result.counts().orders().paid()).isCloseTo(BUYERS * probability, within(6 * sd));
    }

    private static Account account(FestivalResult result) {
        return result.accounts().economics().total();
    }

    @Test
    void atTheReferenceNothingMoves() {
        FestivalResult plain = run();
        assertOrders(plain, CONVERSION);
        assertThat(account(plain).revenueFen())
                .isEqualTo(plain.counts().orders().paid() * 10_000);
        String digest = plain.head().digest();
        assertThat(run(
                                "checkout.tax=0.3",
                                "economics.reference.tax=0.3",
                                "economics.rmbPerUsd=9",
                                "economics.reference.rmbPerUsd=9",
                                "economics.taxPassThrough=0.4",
                                "economics.exchangePassThrough=0.9",
                                "demand.deliverySensitivity=0.2")
                        .head()
                        .digest())
                .isEqualTo(digest);
    }

    /** With all of it passed through, a buyer pays (1 + t) / (1 + t0) as much, and a seller is paid what it was. */
    @ParameterizedTest
    @CsvSource({"0.3", "0.119", "0.05", "3"})
    void aTaxThatBuyersBear(double tax) {
        FestivalResult result = run("checkout.tax=" + tax);
        assertOrders(result, CONVERSION * Math.pow((1 + tax) / 1.119, ELASTICITY));
        long orders = result.counts().orders().paid();
        assertThat(result.trade().gmvFen()).isEqualTo(orders * 10_000);
        assertThat(account(result).taxFen()).isEqualTo(Math.round(orders * 10_000 * tax));
    }

    @Test
    void aTaxOfWhichSellersBearHalf() {
        // Buyers pay 1 + 0.5 · (0.3 - 0.119) / 1.119 = 1.080876 as much; before tax 1.080876 · 1.119 / 1.3 = 0.930385.
        FestivalResult result = run("checkout.tax=0.3", "economics.taxPassThrough=0.5");
        assertOrders(result, CONVERSION * Math.pow(1.080876, ELASTICITY));
        assertThat(result.trade().gmvFen()).isEqualTo(result.counts().orders().paid() * 9_304);
    }

    @Test
    void aTaxThatSellersBearMovesNoBuyer() {
        FestivalResult result = run("checkout.tax=0.3", "economics.taxPassThrough=0");
        FestivalResult plain = run();
        long orders = plain.counts().orders().paid();
        assertThat(result.counts().orders().paid()).isEqualTo(orders);
        // 10,000 · 1.119 / 1.3 = 8,607.7.
        assertThat(result.trade().gmvFen()).isEqualTo(orders * 8_608);
    }

    @Test
    void withoutCustomsNoTaxIsPaidAndBuyersSeeIt() {
        FestivalResult result = run("mix.without=[customs]");
        assertOrders(result, CONVERSION * Math.pow(1 / 1.119, ELASTICITY));
        assertThat(account(result).taxFen()).isZero();
    }

    @Test
    void withoutFactorsNoPriceTurnsBuyersAway() {
        assertThat(run("mix.without=[factors]", "checkout.tax=3")
                        .counts()
                        .orders()
                        .paid())
                .isEqualTo(BUYERS);
    }

    @Test
    void anExchangeRateMovesPricesAndLandedCosts() {
        // 8.142 / 6.785 = 1.2; 0.46 of the fifth shows in the price: 1.092.
        FestivalResult result = run("economics.rmbPerUsd=8.142");
        assertOrders(result, CONVERSION * Math.pow(1.092, ELASTICITY));
        long orders = result.counts().orders().paid();
        assertThat(result.trade().gmvFen()).isEqualTo(orders * 10_920);
        // A pair costs 0.6 · 100 · 1.2 = RMB 72 where it lands, 2,000 fen of shipping; half of a pair left over is
        // lost.
        long left = BUYERS - orders;
        assertThat(account(result).unitCostFen()).isEqualTo(orders * 7_200);
        assertThat(account(result).leftoverLossFen()).isEqualTo(left * 3_600);
        double commission = account(result).commissionFen();
        assertThat(account(result).marginFen())
                .isEqualTo(Math.round(orders * (10_920 - 7_200 - 2_000) - left * 3_600 - commission));
    }

    @Test
    void aRateThatNobodyPassesOnMovesOnlyTheMargin() {
        FestivalResult plain = run();
        FestivalResult result = run("economics.rmbPerUsd=8.142", "economics.exchangePassThrough=0");
        assertThat(result.head().digest()).isEqualTo(plain.head().digest());
        // 6,000 fen became 7,200, of what was sold, and half of it of what is left.
        long orders = plain.counts().orders().paid();
        assertThat(account(plain).marginFen() - account(result).marginFen())
                .isEqualTo(orders * 1_200 + (BUYERS - orders) * 600);
    }

    @Test
    void aCostThatTheFileStatesMovesWithTheRateToo() {
        FestivalResult result = run("market.offers.boots.unitCost=30", "economics.rmbPerUsd=8.142");
        assertThat(account(result).unitCostFen())
                .isEqualTo(result.counts().orders().paid() * 3_600);
    }

    @Test
    void brandsOfHomeHaveNoExchangeRate() {
        FestivalResult result = run(
                "mix.foreign-share=0", "market.offers.boots.origin=CN", "economics.rmbPerUsd=20", "checkout.tax=0.3");
        // Sold across the border all the same, so taxed.
        assertOrders(result, CONVERSION * Math.pow(1.3 / 1.119, ELASTICITY));
        assertThat(account(result).unitCostFen())
                .isEqualTo(result.counts().orders().paid() * 6_000);
    }

    @Test
    void aLongerPromiseTurnsBuyersAway() {
        // 30 days of clearance in place of 6 h: 29.75 days more, each of them e^-0.02.
        String[] late = {"ports.shanghai.clearance=30 d", "demand.deliverySensitivity=0.02"};
        assertOrders(run(late), CONVERSION * Math.exp(-0.02 * 29.75));
        assertThat(run(late[0]).counts().orders().paid())
                .isEqualTo(run().counts().orders().paid());
    }

    @Test
    void withoutCustomsTheClearanceIsPromisedToNobody() {
        FestivalResult result = run("mix.without=[customs]", "demand.deliverySensitivity=1", "economics.elasticity=0");
        assertOrders(result, CONVERSION * Math.exp(0.25));
    }

    @Test
    void theOrderOfTwoCountriesDoesNotMatter() {
        String[] shirts = {
            "market.origins=[CN,US,JP]",
            "market.offers.shirt={origin=JP,fulfilment=direct,price=50,stock={la={units=40000}}}"
        };
        assertThat(run(shirts[0], shirts[1], "mix.origins={US=0.3,JP=0.7}", "checkout.tax=0.3")
                        .head()
                        .digest())
                .isEqualTo(run(shirts[0], shirts[1], "mix.origins={JP=0.7,US=0.3}", "checkout.tax=0.3")
                        .head()
                        .digest())
                .isNotEqualTo(run(shirts[0], shirts[1], "mix.origins={JP=0.3,US=0.7}", "checkout.tax=0.3")
                        .head()
                        .digest());
    }

    @Test
    void noConversionIsAboveOne() {
        assertThat(run("market.offers.boots.conversion=1", "checkout.tax=0")
                        .counts()
                        .orders()
                        .paid())
                .isEqualTo(BUYERS);
    }
}
