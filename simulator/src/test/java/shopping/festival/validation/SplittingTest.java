package shopping.festival.validation;

import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A Poisson stream that is split over sellers becomes independent Poisson streams. */
@Tag("slow")
class SplittingTest {

    @Test
    void poisson80AnHourSplitByHalf30And20Percent_counts960And576And384Independently(@Case("S07") Expected s07) {
        int lanes = s07.replications();
        Profile day = Profile.constant(80, 24);
        OffersByLane seen = new OffersByLane(lanes, 3);
        new TextbookFestival(day.poisson(lanes), day.end())
                .lanes(lanes)
                .slot(10 * MINUTE)
                .popularity(0.5, 0.3, 0.2)
                .run(0, seen);
        s07.check(Map.of(
                "count_mean_A", mean(seen, n -> n[0]),
                "count_mean_B", mean(seen, n -> n[1]),
                "count_mean_C", mean(seen, n -> n[2]),
                "count_variance_A", mean(seen, n -> (n[0] - 960.0) * (n[0] - 960)),
                "cov_A_B", mean(seen, n -> (n[0] - 960.0) * (n[1] - 576))));
    }

    private static double mean(OffersByLane seen, ToDoubleFunction<int[]> figure) {
        return Arrays.stream(seen.counts()).mapToDouble(figure).average().orElseThrow();
    }
}
