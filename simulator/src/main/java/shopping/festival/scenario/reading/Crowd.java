package shopping.festival.scenario.reading;

import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.order.IntentId;

/** How many intents may come together in one lane and slot, so that each has a number of its own there. */
record Crowd(long dayLength, long slot, int lanes, double[] sessionSizes, boolean isBusynessDrawn) {

    /** A safe upper bound of the intents in the fullest lane of the fullest slot. */
    double mostInALane(Arrivals arrivals) {
        long slots = (dayLength + slot - 1) / slot;
        // Long runs of slots are looked at together; only a run that is too full is looked at slot by slot.
        long run = Math.max(1, slots / 50_000);
        double most = 0;
        for (long k = 0; k < slots; k += run) {
            double together = arrivals.expectedBetween(k * slot, Math.min(dayLength, (k + run) * slot));
            if (bound(together) > IntentId.ORDINALS_MAX) {
                for (long j = k; j < Math.min(slots, k + run); j++) {
                    most = Math.max(most, bound(arrivals.expectedBetween(j * slot, (j + 1) * slot)));
                }
            }
        }
        return most;
    }

    private double bound(double sessions) {
        double mean = sessions / lanes * (isBusynessDrawn ? Busyness.MOST : 1);
        return (mean + 8 * Math.sqrt(mean) + 1) * sessionSizes.length;
    }
}
