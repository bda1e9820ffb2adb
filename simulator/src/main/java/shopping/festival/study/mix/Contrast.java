package shopping.festival.study.mix;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of settings, each with a weight: what is held against each other, and how. All see the same luck, so the sum is
 * taken replication by replication, and its interval is that of these sums.
 */
record Contrast(Map<Setting, Double> weights) {

    /** One less another. */
    static Contrast of(Setting setting, Setting base) {
        return new Contrast(Map.of()).plus(1, setting).plus(-1, base);
    }

    /** With another one added, all of it with a weight. */
    Contrast plus(double weight, Contrast other) {
        Contrast sum = this;
        for (Map.Entry<Setting, Double> part : other.weights.entrySet()) {
            sum = sum.plus(weight * part.getValue(), part.getKey());
        }
        return sum;
    }

    Contrast plus(double weight, Setting setting) {
        Map<Setting, Double> more = new LinkedHashMap<>(weights);
        more.merge(setting, weight, Double::sum);
        return new Contrast(more);
    }
}
