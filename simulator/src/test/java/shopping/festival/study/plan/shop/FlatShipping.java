package shopping.festival.study.plan.shop;

import java.util.Collections;
import shopping.festival.model.market.Mode;

/** Parcels that cost the same from anywhere by any mode. */
public final class FlatShipping {
    private static final int LOCATIONS = 20;

    private FlatShipping() {}

    public static Shipping of(long fen) {
        return new Shipping(
                Collections.nCopies(Mode.values().length, fen),
                new Tariff(
                        Collections.nCopies(LOCATIONS, Mode.DOMESTIC),
                        Collections.nCopies(LOCATIONS, fen),
                        Collections.nCopies(Mode.values().length, fen)));
    }
}
