package shopping.festival.model.buyers;

import java.util.List;
import shopping.festival.base.random.Law;

/**
 * How buyers come and react. All times in microseconds.
 *
 * @param lanes into how many independent parts the buyers are split
 * @param slot length of the slots by which arrivals are generated
 * @param dayLength no session begins later
 * @param sessionSizes probabilities that a session brings 1, 2, 3 … intents
 * @param sessionGap time between the intents of a session
 * @param reactionDelay time between coming to a sold-out answer and the next try, on top of the sellers' least
 * @param waitForOffer time on top for those who wait for the same offer
 * @param soldOutTriesMax how many sold-out answers an intent takes before it gives up
 * @param busyBackoff time before the next try after a busy answer, on top of the checkout's least
 * @param busyRetriesMax how many tries more after busy answers
 */
public record BuyersRules(
        List<Stream> streams,
        int lanes,
        long slot,
        long dayLength,
        double[] sessionSizes,
        Law sessionGap,
        Law reactionDelay,
        Law waitForOffer,
        int soldOutTriesMax,
        Law busyBackoff,
        int busyRetriesMax) {

    /** Mean number of intents a session brings. */
    public double meanSessionSize() {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < sessionSizes.length; i++) {
            sum += sessionSizes[i];
            mean += (i + 1) * sessionSizes[i];
        }
        return mean / sum;
    }
}
