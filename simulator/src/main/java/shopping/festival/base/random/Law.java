package shopping.festival.base.random;

import shopping.festival.base.time.VirtualTime;

/**
 * A law of probability for times and sizes: a value out of 64 random bits, the same on every machine.
 *
 * <p>One draw is one keyed stream: samplers that need several numbers take followers of the bits, so that no draw
 * depends on how many numbers another one used. Logarithms and exponentials go through {@link StrictMath}.
 */
public abstract class Law {

    /** More than any clock, count or price: 36,000 years of microseconds. */
    private static final long UNITS_MOST = 1L << 60;

    /** Fixed and uniform laws are what hot loops use: they are read here, without a virtual call. */
    private final boolean plain;

    private final double from;
    private final double width;
    /** By what it was read, as people know it. */
    private LawName name = LawName.NONE;

    Law() {
        this.plain = false;
        this.from = 0;
        this.width = 0;
    }

    private Law(double from, double width) {
        this.plain = true;
        this.from = from;
        this.width = width;
    }

    /** A value out of 64 random bits. */
    public final double sample(long bits) {
        return plain ? from + width * Draws.unit(bits) : usable(draw(bits));
    }

    /** No clock, count or price gets what is no number, infinite or negative. */
    private double usable(double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw name.drew(this, value);
        }
        return value;
    }

    /**
     * The same law, which knows by what it was read; asked for once, before anybody draws from it.
     *
     * @param read key and value of the scenario
     */
    public final Law named(LawName read) {
        name = read;
        return this;
    }

    public final LawName name() {
        return name;
    }

    /** The instant so long after another one; what lies beyond the end of virtual time is a mistake of the scenario. */
    public final long after(long instant, long bits) {
        return within(instant, sampleLong(bits));
    }

    /** The same for a purpose of an entity. */
    public final long after(long instant, long base, Purpose purpose) {
        return within(instant, sampleLong(base, purpose));
    }

    private long within(long from, long span) {
        long end = from + span;
        if (end > VirtualTime.HORIZON) {
            throw name.leadsBeyond(this, from, end);
        }
        return end;
    }

    /** A value for a purpose of an entity. */
    public final double sample(long base, Purpose purpose) {
        return plain && width == 0 ? from : sample(Draws.bits(base, purpose));
    }

    /** A value for a purpose of an entity as whole units, rounded down. */
    public final long sampleLong(long base, Purpose purpose) {
        return whole(sample(base, purpose));
    }

    abstract double draw(long bits);

    public abstract double mean();

    /** No value lies below this. */
    public double least() {
        return 0;
    }

    /** The value as whole units, rounded down: microseconds, as a rule. */
    public final long sampleLong(long bits) {
        return whole(sample(bits));
    }

    /** Whole units, few enough that a handful of them can be added up. */
    private static long whole(double value) {
        return Math.min(UNITS_MOST, (long) value);
    }

    public final boolean isFixed() {
        return this instanceof Fixed;
    }

    /** Coefficient of variation of a fixed or gamma law; the others are not asked for theirs. */
    public final double cv() {
        if (this instanceof Gamma gamma) {
            return StrictMath.sqrt(1 / gamma.shape);
        }
        if (!isFixed()) {
            throw new IllegalStateException(this + " is neither fixed nor gamma");
        }
        return 0;
    }

    /** The same law for values {@code factor} times as large. */
    public final Law times(double factor) {
        return scaled(factor).named(name);
    }

    abstract Law scaled(double factor);

    public static Law fixed(double value) {
        return new Fixed(value);
    }

    public static Law uniform(double from, double to) {
        return new Uniform(from, to);
    }

    public static Law exponential(double mean) {
        return new Erlang(1, mean);
    }

    public static Law erlang(int shape, double mean) {
        return new Erlang(shape, mean);
    }

    public static Law gamma(double shape, double mean) {
        return new Gamma(shape, mean);
    }

    /** Log-normal by its mean and squared coefficient of variation. */
    public static Law logNormal(double mean, double scv) {
        return new LogNormal(mean, scv);
    }

    /** A mixture of exponentials: {@code means[i]} with probability {@code shares[i]}. */
    public static Law hyperexponential(double[] shares, double[] means) {
        return new HyperexponentialLaw(shares.clone(), means.clone());
    }

    /** Given values with given weights. */
    public static Law table(double[] values, double[] weights) {
        return new TableLaw(values.clone(), weights.clone());
    }

    private static final class Fixed extends Law {
        private final double value;

        Fixed(double value) {
            super(value, 0);
            this.value = value;
        }

        @Override
        double draw(long bits) {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double least() {
            return value;
        }

        @Override
        Law scaled(double factor) {
            return new Fixed(value * factor);
        }

        @Override
        public String toString() {
            return "fixed(" + value + ")";
        }
    }

    private static final class Uniform extends Law {
        private final double from;
        private final double width;

        Uniform(double from, double to) {
            super(from, to - from);
            this.from = from;
            this.width = to - from;
        }

        @Override
        double draw(long bits) {
            return from + width * Draws.unit(bits);
        }

        @Override
        public double mean() {
            return from + width / 2;
        }

        @Override
        public double least() {
            return from;
        }

        @Override
        Law scaled(double factor) {
            return new Uniform(from * factor, (from + width) * factor);
        }

        @Override
        public String toString() {
            return "uniform(" + from + ", " + (from + width) + ")";
        }
    }

    /**
     * Sum of {@code shape} exponentials, by the logarithm of a product of uniforms. Shape 1 is the exponential.
     *
     * <p>A product of some 650 uniforms underflows. So the logarithm is taken of blocks, each as long as its product
     * stays a normal number: a law of few phases has one block.
     */
    private static final class Erlang extends Law {
        /** One uniform more, at least 2⁻⁵³, and it is still a normal number. */
        private static final double BLOCK_ENDS = 0x1.0p-900;

        private final int shape;
        private final double mean;

        Erlang(int shape, double mean) {
            this.shape = shape;
            this.mean = mean;
        }

        @Override
        double draw(long bits) {
            double product = Draws.openUnit(bits);
            double logs = 0;
            for (int i = 1; i < shape; i++) {
                if (product < BLOCK_ENDS) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
                product *= Draws.openUnit(Draws.follower(bits, i));
            }
            return -(logs + StrictMath.log(product)) * mean / shape;
        }

        @Override
        public double mean() {
            return mean;
        }

        @Override
        Law scaled(double factor) {
            return new Erlang(shape, mean * factor);
        }

        @Override
        public String toString() {
            return "erlang(" + shape + ", " + mean + ")";
        }
    }

    /** Marsaglia & Tsang (2000), with the power of a uniform added for shapes below 1. */
    private static final class Gamma extends Law {
        private final double shape;
        private final double mean;

        Gamma(double shape, double mean) {
            this.shape = shape;
            this.mean = mean;
        }

        @Override
        double draw(long bits) {
            double a = shape < 1 ? shape + 1 : shape;
            double d = a - 1.0 / 3;
            double c = 1 / StrictMath.sqrt(9 * d);
            int n = 1;
            double v;
            while (true) {
                double x = normal(Draws.follower(bits, n++));
                double u = Draws.openUnit(Draws.follower(bits, n++));
                v = 1 + c * x;
                if (v > 0) {
                    v = v * v * v;
                    if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                        break;
                    }
                }
            }
            double boost = shape < 1 ? StrictMath.pow(Draws.openUnit(bits), 1 / shape) : 1;
            return d * v * boost * mean / shape;
        }

        @Override
        public double mean() {
            return mean;
        }

        @Override
        Law scaled(double factor) {
            return new Gamma(shape, mean * factor);
        }

        @Override
        public String toString() {
            return "gamma(" + shape + ", " + mean + ")";
        }
    }

    private static final class LogNormal extends Law {
        private final double mean;
        private final double scv;
        private final double mu;
        private final double sigma;

        LogNormal(double mean, double scv) {
            this.mean = mean;
            this.scv = scv;
            double variance = StrictMath.log1p(scv);
            this.sigma = StrictMath.sqrt(variance);
            this.mu = StrictMath.log(mean) - variance / 2;
        }

        @Override
        double draw(long bits) {
            return StrictMath.exp(mu + sigma * normal(bits));
        }

        @Override
        public double mean() {
            return mean;
        }

        @Override
        Law scaled(double factor) {
            return new LogNormal(mean * factor, scv);
        }

        @Override
        public String toString() {
            return "lognormal(" + mean + ", " + scv + ")";
        }
    }

    /** A standard normal value by Box & Muller (1958), the cosine half. */
    private static double normal(long bits) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(Draws.openUnit(bits)));
        return radius * StrictMath.cos(2 * StrictMath.PI * Draws.unit(Draws.follower(bits, 7)));
    }
}
