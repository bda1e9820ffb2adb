package shopping.festival.model.payment;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/** The circuit breaker before one lane. */
final class Breaker implements Stateful {
    /** Of one that is closed. */
    private static final long CLOSED = -1;

    private final BreakerRules rules;
    /** When the next probe is let through. */
    private long probeFrom = CLOSED;

    Breaker(BreakerRules rules) {
        this.rules = rules;
    }

    /**
     * Whether a payment is refused that comes at an instant; instants must not fall.
     *
     * @param wait how long it would have to wait
     */
    boolean refuses(long at, long wait) {
        boolean isLong = wait > rules.waitAbove();
        if (probeFrom != CLOSED && at < probeFrom) {
            return true;
        }
        boolean isProbe = probeFrom != CLOSED;
        probeFrom = isLong ? at + rules.openFor() : CLOSED;
        // A probe goes through whatever it finds; who opens the breaker is the first that it refuses.
        return isLong && !isProbe;
    }

    @Override
    public void state(Tape tape) {
        probeFrom = tape.word(probeFrom);
    }
}
