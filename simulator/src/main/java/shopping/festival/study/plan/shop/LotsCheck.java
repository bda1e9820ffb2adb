package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import shopping.festival.base.text.WordList;

/** Holds the units of a plan at the bell against the quantities that the shop's file allows; the plan may still be meant. */
final class LotsCheck {
    private static final int NAMED = 3;

    private final Shop shop;

    LotsCheck(Shop shop) {
        this.shop = shop;
    }

    /** @param places of a plan with which nothing is wrong */
    void warn(Collection<Place> places, String file, Findings findings) {
        ItemUnits atBell = ItemUnits.of(places, shop.items().size(), Place::initialUnits);
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < shop.items().size(); i++) {
            long units = atBell.units()[i];
            if (atBell.lines()[i] <= 0) {
                continue;
            }
            String rule = broken(lots(i), units);
            if (!rule.isEmpty()) {
                findings.warning(
                        file,
                        atBell.lines()[i],
                        "initial_units of " + sku(i) + " sum to " + units + ", " + rule + ". Is it meant?");
            } else if (units % lots(i).pack() != 0) {
                loose.add(i);
            }
        }
        if (!loose.isEmpty()) {
            findings.warning(
                    file, loose.size() == 1 ? atBell.lines()[loose.get(0)] : 0, cartons(loose, atBell.units()));
        }
    }

    /** Who counts in units breaks this rule with most of the products: one line for all of them. */
    private String cartons(List<Integer> loose, long[] units) {
        List<String> named = new ArrayList<>();
        for (int i : loose.subList(0, Math.min(NAMED, loose.size()))) {
            named.add(sku(i) + " (" + units[i] + ", cartons of " + lots(i).pack() + ")");
        }
        if (loose.size() > NAMED) {
            named.add((loose.size() - NAMED) + " more");
        }
        return "initial_units sum to no whole cartons of their case_pack: " + WordList.of(named, "and")
                + (loose.size() == 1 ? ". Is it meant?" : ". Are they meant?");
    }

    private String sku(int i) {
        return Cell.shown(shop.items().get(i).sku());
    }

    private Lots lots(int i) {
        return shop.items().get(i).terms().lots();
    }

    /** The first rule but that of cartons that so many units break, empty for none. */
    private static String broken(Lots lots, long units) {
        if (units < lots.min()) {
            return "below its min_units (" + lots.min() + ")";
        }
        if (units > lots.max()) {
            return "above its max_units (" + lots.max() + ")";
        }
        return units > 0 && units < lots.minOrder() ? "below its min_order (" + lots.minOrder() + ")" : "";
    }
}
