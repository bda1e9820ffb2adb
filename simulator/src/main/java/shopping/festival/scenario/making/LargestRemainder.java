package shopping.festival.scenario.making;

import java.util.Arrays;

/** Divides a whole number by shares, at least one for every positive share (Hamilton's method). */
final class LargestRemainder {
    private LargestRemainder() {}

    static int[] divide(int whole, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        int[] parts = new int[shares.length];
        double[] rest = new double[shares.length];
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            double exact = whole * shares[i] / sum;
            parts[i] = shares[i] > 0 ? Math.max(1, (int) exact) : 0;
            rest[i] = shares[i] > 0 ? exact - parts[i] : -1;
            given += parts[i];
        }
        while (given < whole) {
            int most = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[most]) {
                    most = i;
                }
            }
            parts[most]++;
            rest[most]--;
            given++;
        }
        return parts;
    }
}
