package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The products of one category and origin.
 *
 * @param whole products of the whole market that these stand for
 * @param products of the market that is made
 * @param sellers who share them
 * @param interest their share of all intents
 */
record Field(int category, int origin, int whole, int products, int sellers, double interest) {

    /**
     * Products and sellers, divided over categories and origins after the interest in them.
     *
     * @param shares of all intents by category and origin
     * @param allProducts at scale 1
     * @param allSellers at scale 1
     */
    static List<Field> divide(double[][] shares, int allProducts, int allSellers, double scale) {
        int origins = shares[0].length;
        double[] flat = Arrays.stream(shares).flatMapToDouble(Arrays::stream).toArray();
        int[] whole = LargestRemainder.divide(allProducts, flat);
        int[] parts = LargestRemainder.divide(
                scaled(Arrays.stream(whole).sum(), scale),
                Arrays.stream(whole).asDoubleStream().toArray());
        int sellers = scaled(allSellers, scale);
        int products = Arrays.stream(parts).sum();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < flat.length; i++) {
            if (parts[i] > 0) {
                int pool = (int) Math.max(1, Math.round((double) sellers * parts[i] / products));
                fields.add(new Field(i / origins, i % origins, whole[i], Math.min(parts[i], whole[i]), pool, flat[i]));
            }
        }
        return fields;
    }

    private static int scaled(int number, double scale) {
        return (int) Math.max(1, Math.round(number * scale));
    }

    /** The rank behind the last one that a product of it stands for. */
    int rankBehind(int product) {
        return (int) ((long) whole * (product + 1) / products);
    }
}
