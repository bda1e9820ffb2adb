package shopping.festival.scenario;

import shopping.festival.model.market.Mode;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.hocon.Levels;

/**
 * A warehouse; its pickers depend on the scale.
 *
 * @param base all of it but the pickers
 * @param pickers without limit where picking takes nobody's time
 * @param origin index of the country whose brands an overseas centre serves, -1 for any
 */
public record WarehouseTerms(Warehouse base, Levels pickers, int origin) {
    public String name() {
        return base.name();
    }

    public Mode mode() {
        return base.mode();
    }

    /** Whether offers of this mode may lie here: what is sold from a bonded zone may also come by direct mail. */
    public boolean serves(Mode offer) {
        return offer == mode() || offer == Mode.BONDED && mode() == Mode.DIRECT;
    }

    /** Whether it serves brands of that country. */
    public boolean servesOrigin(int country) {
        return origin < 0 || origin == country;
    }
}
