package shopping.festival.oracle;

import java.util.SplittableRandom;

/** Throws for the random festivals: plain random numbers from one seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Between two positive numbers, every order of magnitude alike. */
    double scale(double from, double to) {
        return from * Math.pow(to / from, random.nextDouble());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int oneOf(int... things) {
        return things[random.nextInt(things.length)];
    }

    double oneOf(double... things) {
        return things[random.nextInt(things.length)];
    }

    long bits() {
        return random.nextLong();
    }

    /** Positive weights. */
    double[] weights(int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = scale(0.1, 2);
        }
        return weights;
    }
}
