package shopping.festival.demand;

import java.util.List;
import shopping.festival.random.Law;

/**
 * How buyers come and react. All times in microseconds.
 *
 * @param lanes into how many independent parts the buyers are split
 * @param slot length of the slots by which arrivals are generated
 * @param dayLength no session begins later
 * @param sessionSizes probabilities that a session brings 1, 2, 3 … intents
 * @param sessionGap time between the intents of a session
 * @param reactionLeast least time between the sold-out answer and what the buyer does about it
 * @param reactionDelay random part on top
 * @param waitForOffer time on top for those who wait for the same offer
 * @param soldOutTriesMax how many sold-out answers an intent takes before it gives up
 * @param retryLeast least time between the busy answer and the next try
 * @param busyBackoff random part on top
 * @param busyRetriesMax how many tries more after busy answers
 */
public record DemandRules(
        List<Stream> streams,
        int lanes,
        long slot,
        long dayLength,
        double[] sessionSizes,
        Law sessionGap,
        long reactionLeast,
        Law reactionDelay,
        Law waitForOffer,
        int soldOutTriesMax,
        long retryLeast,
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
