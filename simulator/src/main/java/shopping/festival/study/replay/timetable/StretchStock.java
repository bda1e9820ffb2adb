package shopping.festival.study.replay.timetable;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.Festival;
import shopping.festival.model.buyers.Stream;

/**
 * Units that the shop begins with: of each offer's units at the bell, at all its locations, a share. What is left over by
 * rounding goes to an offer by a keyed draw, so that the sum stays what it should be.
 */
public final class StretchStock {
    private final Festival festival;
    private final double share;

    /** @param share of the units of the day, 0 or more */
    public StretchStock(Festival festival, double share) {
        this.festival = festival;
        this.share = share;
    }

    /** The share of the day's intents that a stretch has, so that things sell out in it as they do in the day. */
    public static double shareOf(Festival festival, Stretch stretch) {
        double whole = 0;
        double here = 0;
        for (Stream stream : festival.buyers().streams()) {
            whole += stream.arrivals().expected();
            here += stream.arrivals().expectedBetween(stretch.fromMicros(), stretch.toMicros());
        }
        return whole > 0 ? here / whole : 1;
    }

    /** Units of an offer. */
    public int of(int offer) {
        long units = 0;
        int[] initial = festival.stock().initial();
        for (int r = festival.market().firstRecord(offer); r < festival.market().firstRecord(offer + 1); r++) {
            units += initial[r];
        }
        double exact = units * share;
        long whole = (long) Math.floor(exact);
        long base = festival.draws()
                .baseOfKey(festival.market().keyOf(festival.market().firstRecord(offer)));
        double rest = Draws.unit(Draws.bits(base, Purpose.SHARE_OF_STOCK));
        return (int) Math.min(Integer.MAX_VALUE, whole + (rest < exact - whole ? 1 : 0));
    }
}
