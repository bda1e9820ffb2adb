package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.newsvendor.SampledDemand;

/**
 * An item that is stocked once: the newsvendor over the sampled demand.
 *
 * <p>A unit that was reserved and never paid comes back and is sold to the next who wants it: what a stock sells is the
 * smaller of the stock and the units that are paid and kept when it is endless. Whoever is turned away meanwhile counts
 * for the service level, which is read off the most units ever reserved at once.
 */
final class SeasonProspect implements Prospect {
    private final Newsvendor money;
    private final int[] kept;
    private final int[] most;
    private final SampledDemand demand;

    /** Both by replication; they are sorted here. */
    SeasonProspect(Newsvendor money, int[] kept, int[] most) {
        this.money = money;
        this.kept = kept;
        this.most = most;
        Arrays.sort(kept);
        Arrays.sort(most);
        this.demand = Demand.sampled(kept);
    }

    @Override
    public double profitFen(int units) {
        return money.profit(demand, units);
    }

    @Override
    public int bestUnits() {
        return (int) money.bestStock(demand);
    }

    @Override
    public int serviceUnits(double probability) {
        return most[Prospect.enough(probability, most.length) - 1];
    }

    @Override
    public List<UnitBlock> blocks() {
        List<UnitBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int units : kept) {
            double each = money.marginalProfit(demand, from);
            if (each <= 0) {
                break;
            }
            if (units > from) {
                blocks.add(new UnitBlock(from, units, each));
                from = units;
            }
        }
        return blocks;
    }
}
