package shopping.festival.study.plan.shop;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import shopping.festival.model.market.Mode;

/** Reads how a plan sells the products of a shop: as its rows say, one way for all rows of a product. */
final class PlanModes {
    private final Shop shop;
    private final Terrain terrain;
    private final FulfilmentReader fulfilment;
    /** By item: the line that said first how it is sold, 0 where none has. */
    private final long[] saidAt;

    private final Mode[] modes;

    PlanModes(Shop shop, Terrain terrain) {
        this.shop = shop;
        this.terrain = terrain;
        this.fulfilment = new FulfilmentReader(terrain);
        this.saidAt = new long[shop.items().size()];
        this.modes = shop.items().stream().map(Item::mode).toArray(Mode[]::new);
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
        if (saidAt[item] == 0) {
            saidAt[item] = line;
            modes[item] = mode;
            warn(cell, shop.items().get(item), mode);
        } else if (mode != modes[item]) {
            cell.wrong((cell.isEmpty() ? "is empty, so " + mode.label() + " as in the shop, and " : "")
                    + "differs from line " + saidAt[item] + " of the same sku (" + modes[item].label()
                    + "). A plan sells a product one way: write it in all its rows.");
        }
        return Optional.of(mode);
    }

    private void warn(Cell cell, Item item, Mode mode) {
        if (mode.crossBorder() && !item.mode().crossBorder() && item.priceFen() > terrain.orderLimitFen()) {
            cell.odd("takes the product across the border, where its festival_price (" + Money.text(item.priceFen())
                    + ") is above the largest order (RMB " + Money.text(terrain.orderLimitFen())
                    + "): nobody can buy it.");
        }
    }

    SortedMap<Integer, Mode> others() {
        SortedMap<Integer, Mode> others = new TreeMap<>();
        for (int i = 0; i < modes.length; i++) {
            if (modes[i] != shop.items().get(i).mode()) {
                others.put(i, modes[i]);
            }
        }
        return others;
    }
}
