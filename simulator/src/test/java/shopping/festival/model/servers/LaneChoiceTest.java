package shopping.festival.model.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.IntentId;

/** Orders find their lane by the lane of their buyer and a draw of their own. */
class LaneChoiceTest {
    private static final int INTENTS = 200_000;
    private final IntentDraws draws = new IntentDraws(1, List.of("orders"));

    private static Lanes lanes(int count) {
        return Lanes.of(count, 1, List.of(), Law.fixed(1));
    }

    private int lane(LaneChoice choice, int buyerLane, int n) {
        long id = IntentId.of(0, buyerLane, n, 0);
        return choice.laneAt(id, draws.base(id), 0);
    }

    /** Each lane gets n / INTENTS of all with a standard error of sqrt(p (1 - p) / INTENTS); six of them are one in 10⁹. */
    @ParameterizedTest
    @CsvSource({"64, 64", "64, 6", "64, 1", "5, 7", "7, 5", "1, 9", "3, 64"})
    void lanesAreEvenlyUsed(int buyerLanes, int count) {
        LaneChoice choice = LaneChoice.ofCheckout(lanes(count), buyerLanes);
        int[] used = new int[count];
        for (int n = 0; n < INTENTS; n++) {
            used[lane(choice, n % buyerLanes, n)]++;
        }
        double share = 1.0 / count;
        double error = Math.sqrt(share * (1 - share) / INTENTS);
        for (int times : used) {
            assertThat((double) times / INTENTS).isCloseTo(share, within(6 * error + 1e-4));
        }
    }

    /** Of 64 lanes of buyers and 6 of the platform the first 32 and the first 3 belong together: 32 · 6 / 64 = 3. */
    @ParameterizedTest
    @CsvSource({"64, 6, 32, 3", "12, 8, 3, 2", "12, 8, 6, 4", "4, 4, 1, 1"})
    void whoIsLeftOfACommonBorder_staysLeftOfIt(int buyerLanes, int count, int buyersBorder, int lanesBorder) {
        LaneChoice choice = LaneChoice.ofPayment(lanes(count), buyerLanes);
        for (int n = 0; n < 50_000; n++) {
            int buyer = n % buyerLanes;
            assertThat(lane(choice, buyer, n) < lanesBorder).isEqualTo(buyer < buyersBorder);
        }
    }

    /** Lane 1 of 3 has the share from 1/3 to 2/3 of 2 lanes, 0.67 to 1.33: both lanes, each half of the time. */
    @Test
    void aShareThatLiesInTwoLanes_isDividedByTheDraw() {
        LaneChoice choice = LaneChoice.ofCheckout(lanes(2), 3);
        int second = 0;
        for (int n = 0; n < INTENTS; n++) {
            second += lane(choice, 1, n);
        }
        assertThat((double) second / INTENTS).isCloseTo(0.5, within(6 * 0.5 / Math.sqrt(INTENTS)));
    }
}
