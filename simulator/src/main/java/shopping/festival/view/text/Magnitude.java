package shopping.festival.view.text;

/**
 * By what a large number is divided where it is read, and the word for that: a million and a thousand of them, or in
 * Chinese ten thousand and ten thousand of those.
 */
public enum Magnitude {
    ONES(1),
    TEN_THOUSANDS(1e4),
    MILLIONS(1e6),
    HUNDRED_MILLIONS(1e8),
    BILLIONS(1e9);

    /** What is rounded to a million is told as one. */
    private static final double NEARLY_MILLION = 999_500;

    private static final double NEARLY_HUNDRED_MILLION = 99.95e6;
    private static final double NEARLY_BILLION = 999.5e6;

    private final double size;

    Magnitude(double size) {
        this.size = size;
    }

    /** The one of a number, whatever its sign. */
    public static Magnitude of(double n) {
        double positive = Math.abs(n);
        if (positive < NEARLY_MILLION) {
            return ONES;
        }
        if (Phrases.isChinese()) {
            return positive >= NEARLY_HUNDRED_MILLION ? HUNDRED_MILLIONS : TEN_THOUSANDS;
        }
        return positive >= NEARLY_BILLION ? BILLIONS : MILLIONS;
    }

    public double size() {
        return size;
    }

    /** {@code 6.57 million}, of the figures 6.57. */
    public String count(String figures) {
        return switch (this) {
            case ONES -> figures;
            case TEN_THOUSANDS -> Phrases.of("{0} ten thousand", figures);
            case MILLIONS -> figures + " million";
            case HUNDRED_MILLIONS -> Phrases.of("{0} hundred million", figures);
            case BILLIONS -> figures + " billion";
        };
    }

    /** {@code RMB 6.57 m}, of the figures 6.57. */
    public String money(String figures) {
        boolean isYuan = Phrases.isChinese() && MoneyShown.currency().isRmb();
        return switch (this) {
            case ONES -> isYuan ? Phrases.of("{0} yuan", figures) : coded(figures);
            case TEN_THOUSANDS -> isYuan ? Phrases.of("{0} ten thousand yuan", figures) : coded(count(figures));
            case MILLIONS -> coded(figures + " m");
            case HUNDRED_MILLIONS -> isYuan ? Phrases.of("{0} hundred million yuan", figures) : coded(count(figures));
            case BILLIONS -> coded(figures + " bn");
        };
    }

    private static String coded(String amount) {
        return MoneyShown.code() + " " + amount;
    }
}
