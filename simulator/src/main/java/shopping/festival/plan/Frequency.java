package shopping.festival.plan;

/**
 * How often something happened, with a 95 % interval of its probability that stays within 0 and 1 (Wilson 1927; Brown,
 * Cai & DasGupta 2001 recommend it for few observations).
 */
public record Frequency(int times, int of) {
    private static final double Z = 1.959963984540054;

    public double share() {
        return (double) times / of;
    }

    public double low() {
        return times == 0 ? 0 : centre() - half();
    }

    public double high() {
        return times == of ? 1 : centre() + half();
    }

    private double centre() {
        return (times + Z * Z / 2) / (of + Z * Z);
    }

    private double half() {
        double p = share();
        return Z * Math.sqrt(of * p * (1 - p) + Z * Z / 4) / (of + Z * Z);
    }
}
