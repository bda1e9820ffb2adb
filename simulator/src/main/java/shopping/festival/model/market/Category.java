package shopping.festival.model.market;

import shopping.festival.base.random.AliasTable;

/**
 * A category of goods.
 *
 * @param weight its share of the demand, before a stream's or segment's own weights
 * @param foreignAppetite added to the log-odds of choosing a foreign brand
 * @param unitShares probabilities of 1, 2, 3 … units an order
 * @param reactions weights of the reactions to sold out, in the order of {@link Reaction}
 */
public record Category(String name, double weight, double foreignAppetite, double[] unitShares, double[] reactions) {

    /** The most units an order of it may have. */
    public int mostUnits() {
        int most = unitShares.length;
        while (most > 1 && !(unitShares[most - 1] > 0)) {
            most--;
        }
        return most;
    }

    public double meanUnits() {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < unitShares.length; i++) {
            sum += unitShares[i];
            mean += (i + 1) * unitShares[i];
        }
        return mean / sum;
    }

    AliasTable unitTable() {
        return AliasTable.of(unitShares);
    }

    AliasTable reactionTable() {
        return AliasTable.of(reactions);
    }
}
