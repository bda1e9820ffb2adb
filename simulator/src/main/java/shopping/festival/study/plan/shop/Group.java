package shopping.festival.study.plan.shop;

import java.util.Arrays;
import java.util.List;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Newcomers;

/**
 * A group of newcomers, as far as a shop of its origin goes by it.
 *
 * @param origin its own index among the origins
 * @param country the origin it comes from
 * @param mode how its goods reach their buyers
 * @param locations from which they do
 * @param shippingFen the way of one parcel from there, below 0 for what its mode usually costs
 */
record Group(int origin, int country, Mode mode, List<Integer> locations, long shippingFen) {
    static Group of(Newcomers group, List<String> origins) {
        return new Group(
                group.origin(),
                origins.indexOf(group.country()),
                group.mode(),
                Arrays.stream(group.warehouses()).boxed().toList(),
                Math.round(group.shippingFen()));
    }

    boolean hasShipping() {
        return shippingFen >= 0;
    }
}
