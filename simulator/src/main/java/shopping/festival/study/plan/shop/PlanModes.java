package shopping.festival.study.plan.shop;

import java.util.Optional;
import java.util.SortedMap;
import shopping.festival.model.market.Mode;

/** Reads how a plan sells the products of a shop: as its rows say, one way for all rows of a product. */
final class PlanModes {
    private final Shop shop;
    private final Terrain terrain;
    private final Notation shown;
    private final FulfilmentReader fulfilment;
    private final SaidOnce<Mode> modes;

    /** @param shown names the money that the seller counts in */
    PlanModes(Shop shop, Terrain terrain, Notation shown) {
        this.shop = shop;
        this.terrain = terrain;
        this.shown = shown;
        this.fulfilment = new FulfilmentReader(terrain);
        this.modes = new SaidOnce<>(
                shop, Item::mode, Mode::label, "A plan sells a product one way: write it in all its rows.");
    }

    /**
     * What a row says of its product, which is what the shop says where nothing stands; empty if it cannot be told.
     *
     * @param item below 0 if it is not known
     */
    Optional<Mode> read(Cell cell, long line, int item) {
        int origin = item < 0 ? Item.UNKNOWN : shop.items().get(item).origin();
        Optional<Mode> said = cell.isEmpty() ? Optional.empty() : fulfilment.read(cell, origin);
        if (item < 0 || said.isEmpty() && !cell.isEmpty()) {
            return Optional.empty();
        }
        Mode mode = said.orElse(shop.items().get(item).mode());
        if (modes.isFirst(cell, line, item, mode)) {
            warn(cell, shop.items().get(item), mode);
        }
        return Optional.of(mode);
    }

    private void warn(Cell cell, Item item, Mode mode) {
        if (mode.crossBorder() && !item.mode().crossBorder() && item.priceFen() > terrain.orderLimitFen()) {
            cell.odd("takes the product across the border, where its festival_price ("
                    + shown.currency().plain(item.priceFen()) + ") is above the largest order ("
                    + shown.money(terrain.orderLimitFen()) + "): nobody can buy it.");
        }
    }

    SortedMap<Integer, Mode> others() {
        return modes.others();
    }
}
