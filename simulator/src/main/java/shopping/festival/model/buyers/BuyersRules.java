package shopping.festival.model.buyers;

import java.util.List;
import shopping.festival.base.random.Law;

/**
 * How buyers come and react. All times in microseconds.
 *
 * @param lanes into how many independent parts the buyers are split
 * @param slot length of the slots by which arrivals are generated
 * @param dayLength no session begins later
 * @param soldOut what they do who are told sold out
 */
public record BuyersRules(
        List<Stream> streams, int lanes, long slot, long dayLength, Sessions sessions, AfterSoldOut soldOut) {

    /**
     * What a session brings.
     *
     * @param sizes probabilities of 1, 2, 3 … intents
     * @param gap time between its intents
     */
    public record Sessions(double[] sizes, Law gap) {
        /** Sessions of one intent each. */
        public static final Sessions SINGLE = new Sessions(new double[] {1}, Law.fixed(0));
    }

    /**
     * What an intent does after a sold-out answer.
     *
     * @param reaction time between coming to the answer and the next try, on top of the sellers' least
     * @param waiting time on top of that least for those who wait for the same offer
     * @param triesMax how many such answers it takes before it gives up
     * @param thinksAgain whether who turns to another offer decides once more whether to buy
     */
    public record AfterSoldOut(Law reaction, Law waiting, int triesMax, boolean thinksAgain) {
        /** Another offer has to tempt too. */
        public AfterSoldOut(Law reaction, Law waiting, int triesMax) {
            this(reaction, waiting, triesMax, true);
        }

        /** Who has decided to buy does so, whichever offer it is. */
        public AfterSoldOut decided() {
            return new AfterSoldOut(reaction, waiting, triesMax, false);
        }

        public AfterSoldOut withTriesMax(int tries) {
            return new AfterSoldOut(reaction, waiting, tries, thinksAgain);
        }
    }

    /** Mean number of intents a session brings. */
    public double meanSessionSize() {
        double sum = 0;
        double mean = 0;
        double[] sizes = sessions.sizes();
        for (int i = 0; i < sizes.length; i++) {
            sum += sizes[i];
            mean += (i + 1) * sizes[i];
        }
        return mean / sum;
    }
}
