package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.shop.Terrain;

/**
 * A shop moved to one mode of fulfilment: each item that can have it changes its mode, its units go to the warehouses of
 * that mode, and a parcel costs what it usually does there unless the shop's file had a price of its own.
 */
final class Relocation {
    private final Terrain terrain;
    private final Stock stock;
    private final Mode mode;
    private final List<Item> items = new ArrayList<>();
    private final List<Stocking> stockings = new ArrayList<>();
    private final TreeMap<Integer, Integer> staying = new TreeMap<>();
    private int moved;

    Relocation(Terrain terrain, Shop shop, Stock stock, Mode mode) {
        this.terrain = terrain;
        this.stock = stock;
        this.mode = mode;
        for (int i = 0; i < shop.items().size(); i++) {
            move(i, shop.items().get(i));
        }
    }

    private void move(int i, Item item) {
        if (item.mode() == mode || obstacle(item.origin()).isPresent()) {
            if (item.mode() != mode) {
                staying.merge(item.origin(), 1, Integer::sum);
            }
            items.add(item);
            stockings.addAll(stock.of(i));
            return;
        }
        moved++;
        long shipping =
                item.shippingFen() == terrain.shippingFen(item.mode()) ? terrain.shippingFen(mode) : item.shippingFen();
        items.add(new Item(
                item.sku(),
                item.name(),
                item.category(),
                item.origin(),
                mode,
                item.listFen(),
                item.priceFen(),
                item.unitCostFen(),
                item.salvageFen(),
                shipping,
                item.expectedUnits(),
                item.forecastCv(),
                item.terms()));
        stockings.addAll(stocked(i, places(item.origin())));
    }

    private List<Integer> places(int origin) {
        return terrain.serving(mode, origin).stream()
                .filter(w -> terrain.locations().get(w).mode() == mode)
                .toList();
    }

    /** Why goods of an origin cannot have the mode; empty if they can. */
    private Optional<FulfilmentChoice.Obstacle> obstacle(int origin) {
        if (mode.crossBorder() && origin == terrain.home()) {
            return Optional.of(FulfilmentChoice.Obstacle.NOT_IMPORTED);
        }
        if (terrain.locations().stream().noneMatch(l -> l.mode() == mode)) {
            return Optional.of(FulfilmentChoice.Obstacle.NO_WAREHOUSE);
        }
        return places(origin).isEmpty() ? Optional.of(FulfilmentChoice.Obstacle.NOT_FROM_THERE) : Optional.empty();
    }

    /**
     * Where some of the item's units lie at such warehouses already, all go there in the same proportions; else evenly to
     * all of them. Deliveries and policies go along, one after the other.
     */
    private List<Stocking> stocked(int i, List<Integer> places) {
        List<Stocking> before = stock.of(i);
        double[] weights = places.stream()
                .mapToDouble(w -> before.stream()
                        .filter(s -> s.warehouse() == w)
                        .mapToInt(Stocking::initialUnits)
                        .sum())
                .toArray();
        int[] split = Split.of(before.stream().mapToInt(Stocking::initialUnits).sum(), weights);
        Policy[] policies = new Policy[split.length];
        Arrays.fill(policies, Policy.NONE);
        int next = 0;
        for (Stocking s : before) {
            if (!s.policy().isNone()) {
                int at = places.contains(s.warehouse()) ? places.indexOf(s.warehouse()) : next++ % split.length;
                policies[at] = together(policies[at], s.policy());
            }
        }
        List<Stocking> after = new ArrayList<>();
        for (int k = 0; k < split.length; k++) {
            if (split[k] > 0 || !policies[k].isNone() || split.length == 1) {
                after.add(new Stocking(i, places.get(k), split[k], policies[k]));
            }
        }
        return after.isEmpty() ? List.of(new Stocking(i, places.get(0), 0, Policy.NONE)) : after;
    }

    /** Two ways of refilling at one place: their quantities add up; of unlike ones the first stays. */
    private static Policy together(Policy a, Policy b) {
        if (a instanceof Policy.OneOff x && b instanceof Policy.OneOff y) {
            return oneOff(x, y);
        }
        if (a instanceof Policy.ReorderPoint x && b instanceof Policy.ReorderPoint y) {
            return new Policy.ReorderPoint(
                    x.reorderPoint() + y.reorderPoint(),
                    x.quantity() + y.quantity(),
                    x.lead(),
                    Math.min(Policy.ENDLESS, x.supply() + y.supply()));
        }
        if (a instanceof Policy.OrderUpTo x && b instanceof Policy.OrderUpTo y) {
            int upTo = x.upTo() + y.upTo();
            int below = Math.min(x.upTo() - x.reorderPoint(), y.upTo() - y.reorderPoint());
            return new Policy.OrderUpTo(
                    upTo - below, upTo, x.lead(), Math.min(Policy.ENDLESS, x.supply() + y.supply()));
        }
        return a.isNone() ? b : a;
    }

    private static Policy oneOff(Policy.OneOff a, Policy.OneOff b) {
        int n = a.at().length;
        long[] at = Arrays.copyOf(a.at(), n + b.at().length);
        int[] units = Arrays.copyOf(a.units(), at.length);
        System.arraycopy(b.at(), 0, at, n, b.at().length);
        System.arraycopy(b.units(), 0, units, n, b.at().length);
        return new Policy.OneOff(at, units);
    }

    int moved() {
        return moved;
    }

    /** True if all that can have the mode had it before. */
    boolean isAsBefore() {
        return moved == 0 && items.stream().anyMatch(i -> i.mode() == mode);
    }

    Shop shop() {
        return new Shop(items);
    }

    Plan plan(String name) {
        return new Plan(name, stockings);
    }

    List<FulfilmentChoice.Staying> staying() {
        return staying.entrySet().stream()
                .map(e -> new FulfilmentChoice.Staying(
                        e.getKey(), e.getValue(), obstacle(e.getKey()).orElseThrow()))
                .toList();
    }
}
