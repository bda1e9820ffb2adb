package shopping.festival.model.buyers;

import java.util.Optional;
import shopping.festival.model.market.Market;
import shopping.festival.model.servers.Backoff;

/**
 * One stream of sessions: carts filled beforehand, balances of pre-orders, browsing; or bots.
 *
 * @param priceLevelPermille what its orders are worth against the offers' prices
 * @param habits what its buyers do otherwise than everybody
 */
public record Stream(String name, Arrivals arrivals, int priceLevelPermille, Habits habits) {

    /** Of people like everybody. */
    public Stream(String name, Arrivals arrivals, int priceLevelPermille) {
        this(name, arrivals, priceLevelPermille, Habits.USUAL);
    }

    /** What a look at an offer comes to. */
    int conversion(long card) {
        return habits.conversion < 0 ? Market.conversionOn(card) : habits.conversion;
    }

    /**
     * What people of a stream do in their own way.
     *
     * @param conversion probability of buying what they look at, in 1/65535; negative for that of the offer
     * @param afterBusy how they come back to a checkout that was busy, if not like everybody
     */
    public record Habits(int conversion, Optional<Backoff> afterBusy) {
        /** Nothing. */
        public static final Habits USUAL = new Habits(-1, Optional.empty());
    }
}
