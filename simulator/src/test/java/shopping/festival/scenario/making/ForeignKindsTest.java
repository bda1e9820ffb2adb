package shopping.festival.scenario.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Seller;
import shopping.festival.model.market.SellerKind;
import shopping.festival.scenario.Scenarios;

/** Kinds of sellers abroad, by origin, and what stays when their shares move. */
class ForeignKindsTest {
    private static final String MARKET = """
            demand.intents = 20000
            mix { foreign-share = 0.5, origins { US = 0.5, JP = 0.5 } }
            market.population { products = 30000, sellers = 20000 }
            """;

    @TempDir
    Path folder;

    private List<Seller> sellers(String... overrides) {
        Market market = FestivalMaker.make(Scenarios.load(folder, MARKET, overrides), 7, 1)
                .market();
        return market.sellers();
    }

    private static double share(List<Seller> sellers, SellerKind kind, Predicate<Seller> of) {
        List<Seller> some = sellers.stream().filter(of).toList();
        assertThat(some).hasSizeGreaterThan(1000);
        return (double) some.stream().filter(s -> s.kind() == kind).count() / some.size();
    }

    private Predicate<Seller> from(String origin) {
        int o = Scenarios.load(folder, MARKET).market().origins().indexOf(origin);
        return seller -> seller.origin() == o;
    }

    @Test
    void whatIsLeftOutSharesTheRestAsAtHome() {
        List<Seller> sellers = sellers("market.population.foreignKinds.small-business=0.6");
        Predicate<Seller> home = from("CN");
        // 0.4 of 0.2 : 0.5 : 0.05 is 0.107 : 0.267 : 0.027. Six standard deviations of some 10,000 sellers are 0.03.
        assertThat(share(sellers, SellerKind.SMALL_BUSINESS, home.negate())).isCloseTo(0.6, within(0.03));
        assertThat(share(sellers, SellerKind.FLAGSHIP, home.negate())).isCloseTo(0.107, within(0.03));
        assertThat(share(sellers, SellerKind.FARM, home.negate())).isCloseTo(0.027, within(0.01));
        assertThat(share(sellers, SellerKind.SMALL_BUSINESS, home)).isCloseTo(0.25, within(0.03));
    }

    @Test
    void aCountryHasItsOwn() {
        List<Seller> sellers =
                sellers("market.population.foreignKinds={flagship=1}", "market.population.kindsByOrigin.JP={farm=0.5}");
        assertThat(share(sellers, SellerKind.FLAGSHIP, from("US"))).isEqualTo(1);
        assertThat(share(sellers, SellerKind.FARM, from("JP"))).isCloseTo(0.5, within(0.05));
        assertThat(share(sellers, SellerKind.FLAGSHIP, from("CN"))).isCloseTo(0.2, within(0.03));
    }

    @Test
    void noMoreSellersChangeThanHaveTo() {
        int home = Scenarios.load(folder, MARKET).market().home();
        List<Seller> plain = sellers();
        List<Seller> moved = sellers("market.population.foreignKinds.small-business=0.4");
        assertThat(moved).hasSameSizeAs(plain);
        int changed = 0;
        int foreign = 0;
        for (int s = 0; s < plain.size(); s++) {
            boolean isHome = plain.get(s).origin() == home;
            foreign += isHome ? 0 : 1;
            if (plain.get(s).kind() != moved.get(s).kind()) {
                changed++;
                assertThat(isHome).isFalse();
                assertThat(moved.get(s).kind()).isEqualTo(SellerKind.SMALL_BUSINESS);
            }
        }
        // From 0.25 to 0.4.
        assertThat((double) changed / foreign).isCloseTo(0.15, within(0.02));
    }

    @Test
    void sharesOfHomeStatedAbroadChangeNothing() {
        assertThat(sellers("market.population.foreignKinds={flagship=0.2,reseller=0.5,small-business=0.25,farm=0.05}"))
                .isEqualTo(sellers());
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnce() {
        assertThat(Scenarios.problems(folder, """
                        demand.intents = 1000
                        market.population {
                          foreignKinds { flagship = 0.7, farm = 0.5 }
                          kindsByOrigin {
                            US { flagships = 1 }
                            CN { flagship = 1 }
                            JP { flagship = 0.1, reseller = 0.1, small-business = 0.1, farm = 0.1 }
                            UK { flagship = 1 }
                          }
                        }
                        """))
                .containsExactly(
                        "x.conf:3: market.population.foreignKinds (farm=0.5,flagship=0.7) sums to 1.2. Make it sum to 1, or to less and leave kinds out, which share the rest as at home.",
                        "x.conf:5: market.population.kindsByOrigin.US.flagships (1) has an unknown name. Did you mean flagship?",
                        "x.conf:6: market.population.kindsByOrigin.CN (flagship=1) is the home of the market. Say what its sellers are in market.population.kinds.",
                        "x.conf:7: market.population.kindsByOrigin.JP (farm=0.1,flagship=0.1,reseller=0.1,small-business=0.1) sums to 0.4. Make it sum to 1, or to less and leave kinds out, which share the rest as at home.",
                        "x.conf:8: market.population.kindsByOrigin.UK (flagship=1) is not a known key. Did you mean US?");
    }

    @Test
    void theOrderOfTwoCountriesDoesNotMatter() {
        String[] one = {"mix.origins={US=0.3,JP=0.7}", "market.population.kindsByOrigin={US={farm=0.5},JP={farm=0.1}}"};
        String[] other = {"mix.origins={JP=0.7,US=0.3}", "market.population.kindsByOrigin={JP={farm=0.1},US={farm=0.5}}"
        };
        assertThat(sellers(one)).isEqualTo(sellers(other));
    }
}
