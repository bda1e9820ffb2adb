package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two sellers of one product: who finds one sold out tries the other with probability alpha. A run has many such
 * products, each of them a replication; their orders are independent Poisson streams, which {@link SplittingTest} tests.
 */
@Tag("slow")
class SubstitutionTest {
    /** A buyer who is sent away comes to the other seller so much later; the cases know no such time. */
    private static final long REACTION = 5 * SECOND;

    /** Together a stock of 95 units for Poisson(100): lost E(N - 95)+ = 6.95. */
    @Test
    void everybodyTriesTheOther_twoStocksOf50And45AreOneOf95(@Case(value = "S22", part = "_alpha1") Expected s22) {
        substitution(s22, "_alpha1", 1);
    }

    /** The other item is wanted at 4 + 0.5 · 6 = 7 an hour, or 6 + 0.5 · 4 = 8, while one is out. */
    @Test
    void everySecondTriesTheOther_lost8Point2Of100(@Case(value = "S22", part = "_alpha0.5") Expected s22) {
        substitution(s22, "_alpha0.5", 0.5);
    }

    /** Two newsvendors: 50 units for Poisson(60), 45 for Poisson(40). */
    @Test
    void nobodyTriesTheOther_lost11Point1Of100(@Case(value = "S22", part = "_alpha0") Expected s22) {
        PairSales sales = tenHours(s22, 0);
        assertThat(sales.recovered()).isZero();
        s22.check(figures("_alpha0", sales));
    }

    private static void substitution(Expected s22, String part, double alpha) {
        PairSales sales = tenHours(s22, alpha);
        Map<String, Double> figures = figures(part, sales);
        figures.put("sub_mean" + part, sales.recovered());
        s22.check(figures);
    }

    /** Six of the ten buyers an hour want the first item. */
    private static PairSales tenHours(Expected s22, double alpha) {
        return sales(s22.replications(), Profile.constant(10, 10), 0.6, 50, 45, alpha);
    }

    private static Map<String, Double> figures(String part, PairSales sales) {
        return new HashMap<>(Map.of(
                "lost_mean" + part, sales.lost(),
                "sold1_mean" + part, sales.sold(0),
                "sold2_mean" + part, sales.sold(1)));
    }

    /**
     * Sellers A and B have one unit each; in a day Poisson(1.5) buyers want A's and Poisson(0.5) want B's; of those
     * who are sent away 0.7 try the other one. Worked out by hand:
     *
     * <pre>
     * Something is sold unless nobody comes: 1 - e^-2 = 0.8647; by A in 1.5 / 2 = 3/4 of the cases, by B in 1/4.
     * After A's unit B is wanted at the rate 0.5 + 0.7 · 1.5 = 1.55, after B's A at 1.5 + 0.7 · 0.5 = 1.85.
     * The second unit is sold by the end if Exp(2) + Exp(r) ≤ 1: P(r) = 1 - (2 e^-r - r e^-2) / (2 - r).
     *     P(1.55) = 1 - (0.424496 - 0.209770) / 0.45 = 0.522831
     *     P(1.85) = 1 - (0.314474 - 0.250370) / 0.15 = 0.572640
     * A sells 3/4 · 0.864665 + 1/4 · 0.572640 = 0.791658, B sells 1/4 · 0.864665 + 3/4 · 0.522831 = 0.608289.
     * B's second unit went to one of A's buyers in 1.05 / 1.55 of the cases: 3/4 · 0.522831 · 0.677419 = 0.265632,
     * A's to one of B's in 0.35 / 1.85: 1/4 · 0.572640 · 0.189189 = 0.027084.
     * Of 2 intents 2 - 0.791658 - 0.608289 = 0.600053 are lost. Each figure but the last is a probability p with the sd
     * √(p (1 - p)); that of the lost ones was simulated apart.
     * </pre>
     */
    @Test
    void twoSellersOfOneUnitEach_seventyPercentSpillOver_bRecovers27OfHundredFromA(@Case("H01") Expected h01) {
        assertThat(h01.of("soldA_mean")).isCloseTo(0.75 * some() + 0.25 * second(1.85), within(1e-7));
        assertThat(h01.of("soldB_mean")).isCloseTo(0.25 * some() + 0.75 * second(1.55), within(1e-7));
        PairSales sales = sales(h01.replications(), Profile.constant(2 / 24.0, 24), 0.75, 1, 1, 0.7);
        h01.check(Map.of(
                "soldA_mean", sales.sold(0),
                "soldB_mean", sales.sold(1),
                "recovered_by_B_mean", sales.recovered(1),
                "recovered_by_A_mean", sales.recovered(0),
                "lost_mean", sales.lost()));
    }

    private static double some() {
        return 1 - Math.exp(-2);
    }

    private static double second(double rate) {
        return 1 - (2 * Math.exp(-rate) - rate * Math.exp(-2)) / (2 - rate);
    }

    /** @param shareOfFirst of the buyers wants the first seller's */
    private static PairSales sales(
            int products, Profile orders, double shareOfFirst, int unitsOfFirst, int unitsOfSecond, double alpha) {
        PairSales seen = new PairSales(products);
        double[] popularity = IntStream.range(0, 2 * products)
                .mapToDouble(i -> i % 2 == 0 ? shareOfFirst : 1 - shareOfFirst)
                .toArray();
        new TextbookFestival(orders.poisson(products), orders.end())
                .popularity(popularity)
                .sellersPerProduct(2, alpha)
                .stock(unitsOfFirst, unitsOfSecond)
                .reactionLeast(REACTION)
                .run(0, seen);
        assertThat(seen.unaccounted()).isZero();
        return seen;
    }
}
