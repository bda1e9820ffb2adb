package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * A sum of numbers from 0 on that may pass 2⁶³. It is exact until it is read, so it does not matter in which order or
 * grouping it was added up, as it would for a double.
 */
final class WideSum implements Stateful {
    private static final int LOW_BITS = 52;
    private static final long LOW = (1L << LOW_BITS) - 1;

    private long high;
    private long low;

    void add(long number) {
        carry(low + number);
    }

    void add(WideSum other) {
        high += other.high;
        carry(low + other.low);
    }

    private void carry(long sum) {
        high += sum >>> LOW_BITS;
        low = sum & LOW;
    }

    @Override
    public void state(Tape tape) {
        high = tape.word(high);
        low = tape.word(low);
    }

    /** Modulo 2⁶⁴. */
    long modulo() {
        return (high << LOW_BITS) + low;
    }

    double value() {
        return high * 0x1p52 + low;
    }
}
