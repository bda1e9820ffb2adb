package shopping.festival.study.plan.history;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Methods on trial: each is shown all but the last days and says what these will sell a day.
 *
 * @param days held out; 0 if there are too few to try anything
 * @param best the method with the least error
 * @param errors of each method: absolute errors over what was wanted, products by their size
 * @param bias of the best: what it says too much of all products together, a share
 * @param drift squared coefficient of variation of a level's error, beyond what chance does to the two means
 * @param dispersion by how much more days vary than a Poisson number
 */
record HeldOut(int days, Method best, Map<Method, Double> errors, double bias, double drift, double dispersion) {
    private static final int MOST = 28;
    private static final int LEAST = 7;
    /** What a method has to be better by than a simpler one before it, a share of what was wanted: less is chance. */
    private static final double BETTER = 0.01;
    /** A level's own error where the history is too short to see any. Assumption. */
    private static final double UNSEEN_DRIFT = 0.3 * 0.3;

    static HeldOut of(Collection<Demand> products) {
        int longest = products.stream().mapToInt(Demand::length).max().orElse(0);
        int days = Math.min(MOST, longest / 4);
        double dispersion = dispersion(products);
        if (days < LEAST) {
            return new HeldOut(0, Method.ALL_DAYS, Map.of(), 0, UNSEEN_DRIFT, dispersion);
        }
        List<Demand> tried = products.stream()
                .filter(p -> p.days(p.length() - days, p.length()) >= LEAST
                        && p.first(p.length() - days).days() >= LEAST)
                .toList();
        double wanted = tried.stream()
                .mapToDouble(p -> p.mean(p.length() - days, p.length()))
                .sum();
        if (!(wanted > 0)) {
            return new HeldOut(0, Method.ALL_DAYS, Map.of(), 0, UNSEEN_DRIFT, dispersion);
        }
        Map<Method, Double> errors = new EnumMap<>(Method.class);
        Method best = Method.ALL_DAYS;
        double least = Double.POSITIVE_INFINITY;
        for (Method method : Method.values()) {
            double error = tried.stream()
                            .mapToDouble(p -> Math.abs(off(p, method, days)))
                            .sum()
                    / wanted;
            errors.put(method, error);
            if (error < least - BETTER) {
                best = method;
                least = error;
            }
        }
        Method chosen = best;
        double bias = tried.stream().mapToDouble(p -> off(p, chosen, days)).sum() / wanted;
        return new HeldOut(days, best, errors, bias, drift(tried, best, days, dispersion), dispersion);
    }

    /** What a method says too much of a held-out day. */
    private static double off(Demand product, Method method, int days) {
        int end = product.length();
        return product.first(end - days).level(method) - product.mean(end - days, end);
    }

    /** Variance over mean of the days, at least a Poisson's. */
    private static double dispersion(Collection<Demand> products) {
        double spread = products.stream().mapToDouble(Demand::spread).sum();
        int freedom = products.stream().mapToInt(p -> Math.max(0, p.days() - 1)).sum();
        return freedom == 0 ? 1 : Math.max(1, spread / freedom);
    }

    /**
     * Squared errors, weighted by the products' size, less what chance would do: the dispersion over the units that either
     * mean has seen.
     */
    private static double drift(List<Demand> tried, Method method, int days, double dispersion) {
        double sum = 0;
        double weights = 0;
        for (Demand product : tried) {
            Demand before = product.first(product.length() - days);
            double level = before.level(method);
            if (level > 0) {
                double off = off(product, method, days);
                int seen = product.days(product.length() - days, product.length());
                sum += off * off / level - dispersion / method.days(before.days()) - dispersion / seen;
                weights += level;
            }
        }
        return weights > 0 ? Math.max(0, sum / weights) : UNSEEN_DRIFT;
    }
}
