package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import shopping.festival.model.market.Mode;

/**
 * What the way of one parcel of a product costs the shop. A price of the shop's own holds wherever a parcel leaves by that
 * mode, and for no other mode; where there is none the market's holds.
 *
 * @param own per {@link Mode}, {@link #UNSAID} where the shop has no price of its own
 */
public record Shipping(List<Long> own, Tariff market) {
    static final long UNSAID = -1;

    public Shipping {
        own = List.copyOf(own);
    }

    /** The market's prices for everything. */
    public static Shipping of(Tariff market) {
        return new Shipping(Collections.nCopies(Mode.values().length, UNSAID), market);
    }

    Shipping with(Mode mode, long fen) {
        List<Long> more = new ArrayList<>(own);
        more.set(mode.ordinal(), fen);
        return new Shipping(more, market);
    }

    /** Below 0 if the shop has no price of its own. */
    long own(Mode mode) {
        return own.get(mode.ordinal());
    }

    /** Of a parcel that leaves a location. */
    public long fen(int location) {
        long said = own(market.modes().get(location));
        return said == UNSAID ? market.fen().get(location) : said;
    }

    /** Of a parcel by a mode, where no location is named. */
    public long fen(Mode mode) {
        long said = own(mode);
        return said == UNSAID ? market.usual().get(mode.ordinal()) : said;
    }
}
