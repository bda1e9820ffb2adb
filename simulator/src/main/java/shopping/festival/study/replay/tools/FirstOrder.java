package shopping.festival.study.replay.tools;

import java.util.Locale;
import shopping.festival.study.replay.play.Sku;
import shopping.festival.study.replay.timetable.Payer;
import shopping.festival.study.replay.wire.Request;

/**
 * The first order of an intent, with what its buyer does later drawn before. All times are those of the clock on the
 * wall: the day's, divided by the speed.
 *
 * @param atMicros when it is sent, since the replay began
 * @param key the idempotency key
 * @param fen what it is worth
 * @param thinkMicros from the shop's answer until the buyer has made up their mind
 * @param paymentMicros what the payment provider takes then; 0 for who never comes to pay
 * @param course whether it is paid
 * @param request what is sent
 */
record FirstOrder(
        long atMicros,
        Sku sku,
        String intent,
        String key,
        int units,
        long fen,
        long thinkMicros,
        long paymentMicros,
        Payer.Course course,
        Request request) {
    private static final long MILLI = 1_000;

    /** The second of the replay that it is sent in, from 0 on. */
    long second() {
        return atMicros / 1_000_000;
    }

    String atMillis() {
        return millis(atMicros);
    }

    String thinkMillis() {
        return millis(thinkMicros);
    }

    String paymentMillis() {
        return millis(paymentMicros);
    }

    /** Whether it is paid, as files spell it. */
    String pays() {
        return switch (course) {
            case PAYS -> "yes";
            case DECLINED -> "declined";
            case NEVER -> "never";
        };
    }

    /** To the microsecond: at 10,000 a second ten of them share a millisecond. */
    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%d.%03d", micros / MILLI, micros % MILLI);
    }
}
