package shopping.festival.scenario.making;

import java.util.Arrays;
import shopping.festival.model.market.Interest;
import shopping.festival.model.market.Mix;
import shopping.festival.scenario.MarketTerms;

/** Shares of all intents by category and brand origin. */
record InterestByOrigin(MarketTerms terms, Origins origins) {

    /** Under a mix, with the newcomers. */
    double[][] withNewcomers(Mix mix) {
        return shares(mix, true);
    }

    /** Under a mix, as if there were no newcomers. */
    double[][] withoutNewcomers(Mix mix) {
        return shares(mix, false);
    }

    private double[][] shares(Mix mix, boolean withNewcomers) {
        int categories = terms.categories().size();
        boolean[] all = new boolean[categories];
        Arrays.fill(all, true);
        boolean[] foreign = mix.foreignShare() > 0 ? all : new boolean[categories];
        double[][] byCategory = new Interest(terms.categories(), terms.segments(), mix, all, foreign).shares();
        double[][] shares = new double[categories][];
        for (int c = 0; c < categories; c++) {
            shares[c] = ofCategory(byCategory[c], weights(mix, c, withNewcomers));
        }
        return shares;
    }

    /** Of the foreign origins that sell in a category, 0 for the others and for home. */
    private double[] weights(Mix mix, int category, boolean withNewcomers) {
        double[] weights = mix.originWeights().clone();
        for (int o = 0; o < weights.length; o++) {
            boolean sells = origins.newcomers(o)
                    .map(n -> withNewcomers && n.sells()[category])
                    .orElse(true);
            weights[o] = sells && o != terms.home() ? weights[o] : 0;
        }
        return weights;
    }

    /** @param homeAndForeign what of the interest in the category goes to brands of home, and to foreign ones */
    private double[] ofCategory(double[] homeAndForeign, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] shares = new double[weights.length];
        for (int o = 0; o < shares.length; o++) {
            shares[o] = sum == 0 ? 0 : homeAndForeign[1] * weights[o] / sum;
        }
        shares[terms.home()] = homeAndForeign[0];
        return shares;
    }
}
