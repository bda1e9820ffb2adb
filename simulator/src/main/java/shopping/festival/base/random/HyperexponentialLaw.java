package shopping.festival.base.random;

import java.util.Arrays;

/** A mixture of exponentials, each with its share. */
final class HyperexponentialLaw extends Law {
    private final double[] shares;
    private final double sumOfShares;
    private final double[] means;

    HyperexponentialLaw(double[] shares, double[] means) {
        this.shares = shares;
        this.sumOfShares = Arrays.stream(shares).sum();
        this.means = means;
    }

    @Override
    double draw(long bits) {
        int i = Weights.pick(shares, sumOfShares, Draws.unit(bits));
        return -StrictMath.log(Draws.openUnit(Draws.follower(bits, 1))) * means[i];
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * means[i];
        }
        return sum / sumOfShares;
    }

    @Override
    Law scaled(double factor) {
        return new HyperexponentialLaw(
                shares, Arrays.stream(means).map(m -> m * factor).toArray());
    }

    @Override
    public String toString() {
        return "hyperexponential(" + Arrays.toString(shares) + ", " + Arrays.toString(means) + ")";
    }
}
