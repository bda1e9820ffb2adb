package shopping.festival.study.impact;

import shopping.festival.model.order.LossReason;

/**
 * Why buyers went without, for programs and for people.
 *
 * @param key in {@code impact.json}: as in {@code intents.lost} of {@code result.json}, the parts of busy by themselves
 * @param because ends a sentence
 */
record LostBy(String key, String because) {
    static LostBy of(LossReason reason) {
        return switch (reason) {
            case SOLD_OUT -> new LostBy("soldOut", "it was sold out");
            case BUSY -> new LostBy("queueFull", "the queue was full and they were turned away");
            case OVER_LIMIT -> new LostBy("overLimit", "they were over the limit");
            case DECLINED -> new LostBy("declined", "their payment was declined");
            case UNPAID -> new LostBy("unpaid", "they gave up before they had paid");
            case REFUNDED -> new LostBy("refunded", "it was not there and they were refunded");
            case IMPATIENT -> new LostBy("impatient", "they gave up waiting at the checkout");
            case WAITING_ROOM -> new LostBy("waitingRoom", "the waiting room had turned them away");
            case RATE_LIMITED -> new LostBy("rateLimited", "they were turned away by the rate limit");
            case SHED -> new LostBy("shed", "they were turned away to shed load");
            case BREAKER_OPEN -> new LostBy("breakerOpen", "the circuit breaker before the payment was open");
        };
    }

    /** How a key ends a sentence. */
    static String because(String key) {
        for (LossReason reason : LossReason.values()) {
            if (of(reason).key().equals(key)) {
                return of(reason).because();
            }
        }
        throw new IllegalArgumentException(key);
    }
}
