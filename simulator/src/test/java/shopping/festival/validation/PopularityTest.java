package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.MILLISECOND;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.model.buyers.Arrivals;

/** A thousand offers are bought by the law of Zipf; a lane of the buyers is a batch of 10 000 orders. */
@Tag("slow")
class PopularityTest {
    private static final int OFFERS = 1000;
    private static final int BATCH = 10_000;

    @Test
    void zipf1_theTopOfferGets13PercentTheTopTen39TheTopHundred69(@Case(value = "S09", part = "_s1") Expected s1) {
        OffersByLane seen = zipf(1, s1.replications());
        s1.check(Map.of(
                "share_top1_s1", topShare(seen, 1),
                "share_top10_s1", topShare(seen, 10),
                "share_top100_s1", topShare(seen, 100),
                "distinct_SKUs_s1",
                        mean(
                                seen,
                                n -> Arrays.stream(n)
                                        .filter(orders -> orders > 0)
                                        .count())));
    }

    @Test
    void zipf08_theTopTenGet23Percent(@Case(value = "S09", part = "_s0.8") Expected s08) {
        s08.check(Map.of("share_top10_s0.8", topShare(zipf(0.8, s08.replications()), 10)));
    }

    @Test
    void zipf12_theTopTenGet57Percent(@Case(value = "S09", part = "_s1.2") Expected s12) {
        s12.check(Map.of("share_top10_s1.2", topShare(zipf(1.2, s12.replications()), 10)));
    }

    /** Regular arrivals go round the lanes, so that every batch is full. */
    private static OffersByLane zipf(double exponent, int batches) {
        int orders = BATCH * batches;
        double[] weights = IntStream.rangeClosed(1, OFFERS)
                .mapToDouble(rank -> Math.pow(rank, -exponent))
                .toArray();
        OffersByLane seen = new OffersByLane(batches, OFFERS);
        new TextbookFestival(Arrivals.regular(0, MILLISECOND, orders), orders * MILLISECOND)
                .lanes(batches)
                .popularity(weights)
                .run(0, seen);
        return seen;
    }

    private static double topShare(OffersByLane seen, int offers) {
        return mean(seen, n -> (double) Arrays.stream(n, 0, offers).sum() / BATCH);
    }

    private static double mean(OffersByLane seen, ToDoubleFunction<int[]> figure) {
        return Arrays.stream(seen.counts()).mapToDouble(figure).average().orElseThrow();
    }
}
