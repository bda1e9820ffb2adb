package shopping.festival.model.market;

import java.util.List;

/**
 * Where the interest of buyers goes before anyone looks at an offer: by category and, with the constant k of the
 * foreign choice solved so that the mean over all intents is the wanted share, to foreign brands or those of home.
 */
public final class Interest {
    private final List<Category> categories;
    private final List<Segment> segments;
    private final Mix mix;
    private final boolean[] homeSold;
    private final boolean[] foreignSold;
    private final double k;

    /**
     * @param homeSold per category: whether home brands are sold in it
     * @param foreignSold per category: whether foreign brands are
     */
    public Interest(
            List<Category> categories, List<Segment> segments, Mix mix, boolean[] homeSold, boolean[] foreignSold) {
        this.categories = categories;
        this.segments = segments;
        this.mix = mix;
        this.homeSold = homeSold.clone();
        this.foreignSold = foreignSold.clone();
        this.k = mix.foreignShare() <= 0
                ? Double.NEGATIVE_INFINITY
                : mix.foreignShare() >= 1 ? Double.POSITIVE_INFINITY : solve();
    }

    /** Weights of the categories for a stream and a segment. */
    public double[] categoryWeights(int stream, int segment) {
        double[] weights = new double[categories.size()];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = categories.get(c).weight()
                    * mix.streams().get(stream).categoryWeights()[c]
                    * segments.get(segment).categoryWeights()[c];
        }
        return weights;
    }

    /** P(foreign) = logistic(k + appetites of segment and category). */
    public double foreignProbability(int segment, int category) {
        return foreignProbability(k, segment, category);
    }

    /** Share of all intents that goes to a category, {@code [category][0]} to home brands, {@code [1]} to foreign ones. */
    public double[][] shares() {
        double[][] shares = new double[categories.size()][2];
        double segmentSum = segments.stream().mapToDouble(Segment::share).sum();
        double streamSum = 0;
        for (StreamInterest stream : mix.streams()) {
            streamSum += stream.share();
        }
        for (int s = 0; s < mix.streams().size(); s++) {
            for (int g = 0; g < segments.size(); g++) {
                double[] weights = categoryWeights(s, g);
                double sum = 0;
                for (double w : weights) {
                    sum += w;
                }
                double part = mix.streams().get(s).share()
                        / streamSum
                        * segments.get(g).share()
                        / segmentSum
                        / sum;
                for (int c = 0; c < weights.length; c++) {
                    double foreign = foreignProbability(k, g, c);
                    shares[c][0] += part * weights[c] * (1 - foreign);
                    shares[c][1] += part * weights[c] * foreign;
                }
            }
        }
        return shares;
    }

    private double solve() {
        double low = -60;
        double high = 60;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (meanForeign(middle) < mix.foreignShare()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double meanForeign(double at) {
        double mean = 0;
        double weight = 0;
        for (int s = 0; s < mix.streams().size(); s++) {
            for (int g = 0; g < segments.size(); g++) {
                double[] weights = categoryWeights(s, g);
                double sum = 0;
                double foreign = 0;
                for (int c = 0; c < weights.length; c++) {
                    sum += weights[c];
                    foreign += weights[c] * foreignProbability(at, g, c);
                }
                double part = mix.streams().get(s).share() * segments.get(g).share();
                mean += part * foreign / sum;
                weight += part;
            }
        }
        return mean / weight;
    }

    private double foreignProbability(double at, int segment, int category) {
        if (!foreignSold[category]) {
            return 0;
        }
        if (!homeSold[category]) {
            return 1;
        }
        double x = at
                + segments.get(segment).foreignAppetite()
                + categories.get(category).foreignAppetite();
        return 1 / (1 + StrictMath.exp(-x));
    }
}
