package shopping.festival.model.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.random.AliasTable;

/**
 * Sets up the tables of a {@link Choice}: category tables by stream and segment, the constant k of the foreign choice,
 * one alias table of offers a cell.
 */
public final class ChoiceBuilder {
    private static final int MODES = Mode.values().length;
    private static final int[] NONE = {};

    private final Market market;
    private final Mix mix;
    private final int categories;
    private final int origins;

    /** Offers of each category × origin × mode, null where there are none. */
    private final @Nullable AliasTable[][][] offers;

    public ChoiceBuilder(Market market, Mix mix) {
        this.market = market;
        this.mix = mix;
        this.categories = market.categories().size();
        this.origins = market.origins().size();
        this.offers = offerTables();
    }

    public Choice build() {
        @Nullable AliasTable[] foreignOrigins = new AliasTable[categories];
        @Nullable AliasTable[][] modes = new AliasTable[categories][origins];
        for (int c = 0; c < categories; c++) {
            foreignOrigins[c] = foreignOrigins(c);
            for (int o = 0; o < origins; o++) {
                modes[c][o] = modesOf(c, o);
            }
        }
        Interest interest = interest();
        Choice.Tables tables = new Choice.Tables(crowds(interest), thresholds(interest), foreignOrigins, modes, offers);
        return new Choice(market, tables, mix.leavesPlatform());
    }

    private @Nullable AliasTable[][][] offerTables() {
        List<Cell> cells = market.cells();
        int[] size = new int[cells.size()];
        for (int i = 0; i < market.offers(); i++) {
            size[market.cell(i)]++;
        }
        int[][] things = new int[cells.size()][];
        for (int c = 0; c < size.length; c++) {
            things[c] = new int[size[c]];
        }
        for (int i = market.offers() - 1; i >= 0; i--) {
            int c = market.cell(i);
            size[c]--;
            things[c][size[c]] = i;
        }
        @Nullable AliasTable[][][] tables = new AliasTable[categories][origins][MODES];
        for (int c = 0; c < things.length; c++) {
            Cell cell = cells.get(c);
            if (things[c].length > 0) {
                double[] weights =
                        Arrays.stream(things[c]).mapToDouble(market::weight).toArray();
                tables[cell.category()][cell.origin()][cell.mode().ordinal()] = AliasTable.of(things[c], weights);
                // The table says it too, and there are ten million offers.
                things[c] = NONE;
            }
        }
        return tables;
    }

    private List<Choice.Crowd> crowds(Interest interest) {
        AliasTable everywhere = AliasTable.of(
                market.segments().stream().mapToDouble(Segment::share).toArray());
        List<Choice.Crowd> crowds = new ArrayList<>();
        for (int s = 0; s < mix.streams().size(); s++) {
            StreamInterest stream = mix.streams().get(s);
            Aim aim = stream.aim();
            crowds.add(new Choice.Crowd(
                    stream.isEverywhere() ? everywhere : segments(stream.segmentWeights()),
                    categoryTables(interest, s, aim.origin()),
                    aim.origin(),
                    aim.offers().map(this::attractive).orElse(null)));
        }
        return crowds;
    }

    private AliasTable segments(double[] weights) {
        double[] shares = new double[weights.length];
        for (int g = 0; g < shares.length; g++) {
            shares[g] = weights[g] * market.segments().get(g).share();
        }
        return AliasTable.of(shares);
    }

    /** Some offers by attractiveness; all alike if none has any. */
    private AliasTable attractive(int[] some) {
        double[] weights = Arrays.stream(some).mapToDouble(market::weight).toArray();
        if (Arrays.stream(weights).sum() == 0) {
            Arrays.fill(weights, 1);
        }
        return AliasTable.of(some, weights);
    }

    /** Per segment. Who wants the brands of one origin looks only where they are sold. */
    private AliasTable[] categoryTables(Interest interest, int stream, int origin) {
        AliasTable[] tables = new AliasTable[market.segments().size()];
        for (int g = 0; g < tables.length; g++) {
            double[] weights = interest.categoryWeights(stream, g);
            for (int c = 0; origin != Aim.ANY && c < weights.length; c++) {
                weights[c] = isSold(c, origin) ? weights[c] : 0;
            }
            tables[g] = AliasTable.of(weights);
        }
        return tables;
    }

    private boolean isSold(int category, int origin) {
        for (int m = 0; m < MODES; m++) {
            if (offers[category][origin][m] != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable AliasTable foreignOrigins(int category) {
        List<Integer> sold = new ArrayList<>();
        for (int o = 0; o < origins; o++) {
            if (o != market.homeOrigin() && isSold(category, o) && mix.originWeights()[o] > 0) {
                sold.add(o);
            }
        }
        return sold.isEmpty() ? null : table(sold, mix.originWeights());
    }

    private @Nullable AliasTable modesOf(int category, int origin) {
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
    private long[][] thresholds(Interest interest) {
        long[][] thresholds = new long[market.segments().size()][categories];
        for (int g = 0; g < thresholds.length; g++) {
            for (int c = 0; c < categories; c++) {
                thresholds[g][c] = Math.round(interest.foreignProbability(g, c) * 0x1.0p53);
            }
        }
        return thresholds;
    }

    private Interest interest() {
        boolean[] home = new boolean[categories];
        boolean[] foreign = new boolean[categories];
        for (int c = 0; c < categories; c++) {
            home[c] = isSold(c, market.homeOrigin());
            foreign[c] = foreignOrigins(c) != null;
        }
        return new Interest(market.categories(), market.segments(), mix, home, foreign);
    }
}
