package shopping.festival.study.plan.recommend;

import java.util.List;

/** What units of one item at the bell may be expected to do, read off the ample pass. */
interface Prospect {

    /** Expected profit of a stock. */
    double profitFen(int units);

    /** Profit of a stock in each replication, in the same order for every stock. */
    double[] profitsFen(int units);

    /** The stock of the highest expected profit, the smallest of those as good; one of the quantities there are. */
    int bestUnits();

    /** A stock that is enough in every replication. */
    int enoughUnits();

    /** The smallest stock that turns nobody away with a probability; the largest ever needed if that is too rare. */
    int serviceUnits(double probability);

    /** The units that earn something beyond the least there can be, each block less than the one before. */
    List<UnitBlock> blocks();

    /**
     * How many of n replications must have been served in full for another one to be so with a probability: the k-th
     * smallest of n values is exceeded by a further one with probability 1 − k / (n + 1).
     */
    static int enough(double probability, int n) {
        int k = (int) Math.ceil(probability * (n + 1) - 1e-9);
        return Math.min(n, Math.max(1, k));
    }
}
