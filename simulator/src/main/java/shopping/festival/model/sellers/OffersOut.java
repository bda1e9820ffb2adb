package shopping.festival.model.sellers;

import java.util.BitSet;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.market.Market;

/** Which of a range of offers have nothing on hand at any location, now and ever. */
final class OffersOut {
    private final Market market;
    private final Shelf shelf;
    private final int firstOffer;
    private final BitSet out;
    private final BitSet everOut;
    private final Measured measured;
    /** Per offer: µs of the measured time with nothing on hand. */
    private final long[] outMicros;

    private int now;
    private int ever;

    OffersOut(Market market, Shelf shelf, Measured measured, int firstOffer, int endOffer) {
        this.market = market;
        this.shelf = shelf;
        this.firstOffer = firstOffer;
        this.out = new BitSet(endOffer - firstOffer);
        this.everOut = new BitSet(endOffer - firstOffer);
        this.measured = measured;
        this.outMicros = new long[endOffer - firstOffer];
        for (int o = firstOffer; o < endOffer; o++) {
            if (isOut(o)) {
                goesOut(o, 0);
            }
        }
    }

    int now() {
        return now;
    }

    int ever() {
        return ever;
    }

    boolean wasEverOut(int offer) {
        return everOut.get(offer - firstOffer);
    }

    /** True if the offer went out with it. */
    boolean fell(int offer, int stockRecord, long time) {
        if (shelf.onHand(stockRecord) != 0 || !isOut(offer)) {
            return false;
        }
        goesOut(offer, time);
        return true;
    }

    void rose(int offer, int stockRecord, long time) {
        if (out.get(offer - firstOffer) && shelf.onHand(stockRecord) > 0) {
            out.clear(offer - firstOffer);
            now--;
            outMicros[offer - firstOffer] -= measured.after(time);
        }
    }

    /** How much of the measured time an offer had nothing on hand, µs. */
    long outMicros(int offer) {
        return outMicros[offer - firstOffer];
    }

    private void goesOut(int offer, long time) {
        out.set(offer - firstOffer);
        now++;
        outMicros[offer - firstOffer] += measured.after(time);
        if (!everOut.get(offer - firstOffer)) {
            everOut.set(offer - firstOffer);
            ever++;
        }
    }

    private boolean isOut(int offer) {
        for (int r = market.firstRecord(offer); r < market.firstRecord(offer + 1); r++) {
            if (shelf.onHand(r) > 0) {
                return false;
            }
        }
        return true;
    }

    /** As that of a stage: in a word an offer, two bits for whether it is out and ever was, the time above them. */
    void state(StateArchive archive) {
        long[] told = new long[outMicros.length];
        for (int i = 0; i < told.length && !archive.isRead(); i++) {
            told[i] = outMicros[i] << 2 | (everOut.get(i) ? 2 : 0) | (out.get(i) ? 1 : 0);
        }
        archive.range("offersOut", firstOffer, 1, told);
        for (int i = 0; i < told.length && archive.isRead(); i++) {
            outMicros[i] = told[i] >> 2;
            everOut.set(i, (told[i] & 2) != 0);
            out.set(i, (told[i] & 1) != 0);
        }
        now = out.cardinality();
        ever = everOut.cardinality();
    }
}
