package shopping.festival.study.plan.day;

import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;

/** How wrong a seller's forecasts are together: what moves the whole festival moves them all. */
public final class Forecasts {
    /** Part of the variance of the surest category's forecast that all items share. Assumption. */
    private static final double SHARED = 0.5;

    private Forecasts() {}

    /**
     * Coefficient of variation of the common factor, where nobody says it: an error that all share can be no larger than
     * that of the category whose forecast is surest, and half of its variance is taken to be shared. Of a category it is
     * the mean of its items', by the units expected; those that are certain count for nothing.
     */
    public static double commonCv(Shop shop) {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (Item item : shop.items()) {
            if (item.forecastCv() > 0) {
                double[] sum = sums.computeIfAbsent(item.category(), c -> new double[2]);
                sum[0] += item.expectedUnits() * item.forecastCv();
                sum[1] += item.expectedUnits();
            }
        }
        double surest = sums.values().stream()
                .filter(s -> s[1] > 0)
                .mapToDouble(s -> s[0] / s[1])
                .min()
                .orElse(0);
        return surest * Math.sqrt(SHARED);
    }
}
