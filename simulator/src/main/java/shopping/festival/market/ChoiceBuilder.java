package shopping.festival.market;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.random.AliasTable;

/**
 * Sets up the tables of a {@link Choice}: category tables by stream and segment, the constant k of the foreign choice,
 * one alias table of offers a cell.
 */
public final class ChoiceBuilder {
    private static final int MODES = Mode.values().length;

    private final Market market;
    private final Mix mix;
    private final int categories;
    private final int origins;

    /** Offers of each category × origin × mode, null where there are none. */
    private final AliasTable[][][] offers;

    public ChoiceBuilder(Market market, Mix mix) {
        this.market = market;
        this.mix = mix;
        this.categories = market.categories().size();
        this.origins = market.origins().size();
        this.offers = offerTables();
    }

    public Choice build() {
        AliasTable segments = AliasTable.of(
                market.segments().stream().mapToDouble(Segment::share).toArray());
        AliasTable[] foreignOrigins = new AliasTable[categories];
        AliasTable[][] modes = new AliasTable[categories][origins];
        for (int c = 0; c < categories; c++) {
            foreignOrigins[c] = foreignOrigins(c);
            for (int o = 0; o < origins; o++) {
                modes[c][o] = modesOf(c, o);
            }
        }
        return new Choice(
                market, segments, categoryTables(), thresholds(), foreignOrigins, modes, offers, mix.leavesPlatform());
    }

    private AliasTable[][][] offerTables() {
        List<Cell> cells = market.cells();
        int[] size = new int[cells.size()];
        for (int i = 0; i < market.offers(); i++) {
            size[market.cell(i)]++;
        }
        int[][] things = new int[cells.size()][];
        double[][] weights = new double[cells.size()][];
        for (int c = 0; c < size.length; c++) {
            things[c] = new int[size[c]];
            weights[c] = new double[size[c]];
        }
        for (int i = market.offers() - 1; i >= 0; i--) {
            int c = market.cell(i);
            size[c]--;
            things[c][size[c]] = i;
            weights[c][size[c]] = market.weight(i);
        }
        AliasTable[][][] tables = new AliasTable[categories][origins][MODES];
        for (int c = 0; c < things.length; c++) {
            Cell cell = cells.get(c);
            if (things[c].length > 0) {
                tables[cell.category()][cell.origin()][cell.mode().ordinal()] = AliasTable.of(things[c], weights[c]);
            }
        }
        return tables;
    }

    private AliasTable[][] categoryTables() {
        AliasTable[][] tables = new AliasTable[mix.streamShares().length][market.segments().size()];
        for (int s = 0; s < tables.length; s++) {
            for (int g = 0; g < tables[s].length; g++) {
                tables[s][g] = AliasTable.of(categoryWeights(s, g));
            }
        }
        return tables;
    }

    private double[] categoryWeights(int stream, int segment) {
        double[] weights = new double[categories];
        for (int c = 0; c < categories; c++) {
            weights[c] = market.categories().get(c).weight()
                    * mix.streamCategoryWeights()[stream][c]
                    * market.segments().get(segment).categoryWeights()[c];
        }
        return weights;
    }

    private boolean hasForeign(int category) {
        for (int o = 0; o < origins; o++) {
            if (o != market.homeOrigin() && isSold(category, o)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSold(int category, int origin) {
        for (int m = 0; m < MODES; m++) {
            if (offers[category][origin][m] != null) {
                return true;
            }
        }
        return false;
    }

    private AliasTable foreignOrigins(int category) {
        List<Integer> sold = new ArrayList<>();
        for (int o = 0; o < origins; o++) {
            if (o != market.homeOrigin() && isSold(category, o) && mix.originWeights()[o] > 0) {
                sold.add(o);
            }
        }
        return sold.isEmpty() ? null : table(sold, mix.originWeights());
    }

    private AliasTable modesOf(int category, int origin) {
        List<Integer> sold = new ArrayList<>();
        boolean weighted = false;
        for (int m = 0; m < MODES; m++) {
            if (offers[category][origin][m] != null) {
                sold.add(m);
                weighted |= mix.modeWeights()[m] > 0;
            }
        }
        if (sold.isEmpty()) {
            return null;
        }
        // A home brand, or one whose modes carry no weight, is bought however it is sold.
        double[] even = {1, 1, 1};
        return table(sold, origin == market.homeOrigin() || !weighted ? even : mix.modeWeights());
    }

    private static AliasTable table(List<Integer> things, double[] weights) {
        return AliasTable.of(
                things.stream().mapToInt(Integer::intValue).toArray(),
                things.stream().mapToDouble(t -> weights[t]).toArray());
    }

    /** Below which 53-bit draw an intent of a segment and category is addressed to a foreign brand. */
    private long[][] thresholds() {
        double[][] probability = foreignProbabilities();
        long[][] thresholds = new long[probability.length][categories];
        for (int g = 0; g < probability.length; g++) {
            for (int c = 0; c < categories; c++) {
                thresholds[g][c] = Math.round(probability[g][c] * 0x1.0p53);
            }
        }
        return thresholds;
    }

    /** P(foreign) = logistic(k + appetites), k by bisection so that the mean over all intents is the wanted share. */
    double[][] foreignProbabilities() {
        double low = -60;
        double high = 60;
        for (int i = 0; i < 200; i++) {
            double k = (low + high) / 2;
            if (meanForeign(k) < mix.foreignShare()) {
                low = k;
            } else {
                high = k;
            }
        }
        double k = mix.foreignShare() <= 0 ? Double.NEGATIVE_INFINITY : (low + high) / 2;
        double[][] p = new double[market.segments().size()][categories];
        for (int g = 0; g < p.length; g++) {
            for (int c = 0; c < categories; c++) {
                p[g][c] = foreignProbability(k, g, c);
            }
        }
        return p;
    }

    private double meanForeign(double k) {
        double mean = 0;
        double segmentSum = market.segments().stream().mapToDouble(Segment::share).sum();
        double streamSum = 0;
        for (int s = 0; s < mix.streamShares().length; s++) {
            streamSum += mix.streamShares()[s];
            for (int g = 0; g < market.segments().size(); g++) {
                double[] weights = categoryWeights(s, g);
                double sum = 0;
                double foreign = 0;
                for (int c = 0; c < categories; c++) {
                    sum += weights[c];
                    foreign += weights[c] * foreignProbability(k, g, c);
                }
                mean += mix.streamShares()[s] * market.segments().get(g).share() / segmentSum * foreign / sum;
            }
        }
        return mean / streamSum;
    }

    private double foreignProbability(double k, int segment, int category) {
        if (foreignOrigins(category) == null) {
            return 0;
        }
        if (!isSold(category, market.homeOrigin())) {
            return 1;
        }
        double x = k
                + market.segments().get(segment).foreignAppetite()
                + market.categories().get(category).foreignAppetite();
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** True if some category has offers of foreign brands. */
    public boolean sellsForeign() {
        for (int c = 0; c < categories; c++) {
            if (hasForeign(c)) {
                return true;
            }
        }
        return false;
    }
}
