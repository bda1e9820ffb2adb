package shopping.festival.base.statistics;

/**
 * How many values it takes to be sure of a sign without knowing their law. Draws of a shop are discrete: a few replications
 * may agree to the fen although others would not, and Student's interval then has no width. That n differences that are
 * positive or negative with the same chance all agree happens with probability 2^(1 − n) (the sign test, Arbuthnot 1710): so
 * fewer than six can never be 95 % sure, whatever they are.
 */
public final class Signs {
    /** For a confidence of 95 %: 2^-5 is 3.1 %, 2^-4 is 6.3 %. */
    public static final int LEAST = least(0.95);

    private Signs() {}

    /** Differences that must be there at least. */
    public static int least(double confidence) {
        double error = 1 - confidence;
        int n = 1;
        for (double chance = 1; chance > error * (1 + 1e-9); chance /= 2) {
            n++;
        }
        return n;
    }

    /**
     * Whether two independent samples are large enough: that all values of one lie beyond all of the other happens by chance
     * with probability 2 / C(n + m, n) (the rank sum test, Wilcoxon 1945).
     */
    public static boolean areEnough(int n, int m, double confidence) {
        double orders = 1;
        for (int i = 1; i <= Math.min(n, m); i++) {
            orders *= (double) (Math.max(n, m) + i) / i;
        }
        return 2 / orders <= 1 - confidence + 1e-12;
    }
}
