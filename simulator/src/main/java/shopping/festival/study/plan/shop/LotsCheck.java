package shopping.festival.study.plan.shop;

import java.util.Collection;

/** Holds the units of a plan at the bell against the quantities that the shop's file allows; the plan may still be meant. */
final class LotsCheck {
    private final Shop shop;

    LotsCheck(Shop shop) {
        this.shop = shop;
    }

    /** @param places of a plan with which nothing is wrong */
    void warn(Collection<Place> places, String file, Findings findings) {
        ItemUnits atBell = ItemUnits.of(places, shop.items().size(), Place::initialUnits);
        for (int i = 0; i < shop.items().size(); i++) {
            Item item = shop.items().get(i);
            long units = atBell.units()[i];
            long line = atBell.lines()[i];
            String rule = broken(item.terms().lots(), units);
            if (line > 0 && !rule.isEmpty()) {
                findings.warning(
                        file,
                        line,
                        "initial_units of " + Cell.shown(item.sku()) + " sum to " + units + ", " + rule
                                + ". Is it meant?");
            }
        }
    }

    /** The first rule that so many units break, empty for none. */
    private static String broken(Lots lots, long units) {
        if (units < lots.min()) {
            return "below its min_units (" + lots.min() + ")";
        }
        if (units > lots.max()) {
            return "above its max_units (" + lots.max() + ")";
        }
        if (units % lots.pack() != 0) {
            return "which is not whole cartons of its case_pack (" + lots.pack() + ")";
        }
        return units > 0 && units < lots.minOrder() ? "below its min_order (" + lots.minOrder() + ")" : "";
    }
}
