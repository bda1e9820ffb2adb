package shopping.festival.base.random;

import java.util.Arrays;

/** Given values with given weights. */
final class TableLaw extends Law {
    private final double[] values;
    private final double[] weights;
    private final double sumOfWeights;

    TableLaw(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
        this.sumOfWeights = Arrays.stream(weights).sum();
    }

    @Override
    double draw(long bits) {
        return values[Weights.pick(weights, sumOfWeights, Draws.unit(bits))];
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum / sumOfWeights;
    }

    @Override
    public double least() {
        return Arrays.stream(values).min().orElse(0);
    }

    @Override
    Law scaled(double factor) {
        return new TableLaw(Arrays.stream(values).map(v -> v * factor).toArray(), weights);
    }

    @Override
    public String toString() {
        return "table(" + Arrays.toString(values) + ", " + Arrays.toString(weights) + ")";
    }
}
