package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.model.market.Mode;

/** Reads what a shop pays for the way of a parcel: one price for the product's own mode, or one for any mode. */
final class ShippingReader {
    private static final List<ShopColumn> BY_MODE = List.of(
            ShopColumn.SHIPPING_COST_DOMESTIC, ShopColumn.SHIPPING_COST_BONDED, ShopColumn.SHIPPING_COST_DIRECT);

    /** By origin: what holds where the shop says nothing, one object for all its products. */
    private final List<Shipping> market = new ArrayList<>();

    ShippingReader(Terrain terrain) {
        for (int origin = 0; origin < terrain.origins().size(); origin++) {
            market.add(Shipping.of(terrain.tariff(origin)));
        }
    }

    /** @param mode of the row, empty if it cannot be told */
    Shipping read(Row row, int origin, Optional<Mode> mode) {
        Shipping shipping = market(origin);
        for (Mode each : Mode.values()) {
            shipping = with(shipping, each, row.cell(BY_MODE.get(each.ordinal())));
        }
        Cell usual = row.cell(ShopColumn.SHIPPING_COST);
        if (mode.isEmpty()) {
            with(shipping, Mode.DOMESTIC, usual);
            return shipping;
        }
        long twice = shipping.own(mode.get());
        Shipping whole = with(shipping, mode.get(), usual);
        if (twice != Shipping.UNSAID && twice != whole.own(mode.get())) {
            usual.wrong("is not what " + BY_MODE.get(mode.get().ordinal()).label() + " says of the same way ("
                    + row.notation().currency().plain(twice) + "). Keep one of them.");
        }
        return whole;
    }

    Shipping market(int origin) {
        return market.get(Math.max(0, origin));
    }

    private static Shipping with(Shipping shipping, Mode mode, Cell cell) {
        if (cell.isEmpty()) {
            return shipping;
        }
        long fen = cell.fen(0, ItemReader.FEN_MAX);
        return fen < 0 ? shipping : shipping.with(mode, fen);
    }
}
