package shopping.festival.model.market;

/**
 * How a price draws buyers: an offer dearer than what its category usually asks at the festival tempts fewer of those
 * who look at it, by a constant elasticity of demand. Bijmolt, van Heerde & Pieters (2005) found -2.62 on average over
 * 1,851 estimates.
 */
public final class Prices {
    private Prices() {}

    /** The factor of the conversion at {@code level} times the usual festival price; 1 at that price. */
    public static double factor(double level, double elasticity) {
        return level == 1 ? 1 : StrictMath.pow(level, elasticity);
    }

    /** List price of what costs so much at a discount, fen. */
    public static long list(long festivalFen, double discount) {
        return Math.round(festivalFen / (1 - discount));
    }
}
