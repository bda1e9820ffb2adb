package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.newsvendor.SampledDemand;
import shopping.festival.study.plan.shop.Lots;

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
    private final Lots lots;
    private final SampledDemand demand;

    /** Both by replication; they are sorted here. */
    SeasonProspect(Newsvendor money, int[] kept, int[] most, Lots lots) {
        this.money = money;
        this.kept = kept;
        this.most = most;
        this.lots = lots;
        Arrays.sort(kept);
        Arrays.sort(most);
        this.demand = Demand.sampled(kept);
    }

    @Override
    public double profitFen(int units) {
        return money.profit(demand, units);
    }

    @Override
    public double[] profitsFen(int units) {
        return Arrays.stream(kept)
                .mapToDouble(k -> money.underage() * Math.min(k, units) - money.overage() * Math.max(0, units - k))
                .toArray();
    }

    /** As profit is concave, none but the quantities next to the best number of units can be the best. */
    @Override
    public int bestUnits() {
        int free = (int) money.bestStock(demand);
        int below = lots.atMost(free);
        int above = lots.atLeast(free);
        return profitFen(above) > profitFen(below) ? above : below;
    }

    @Override
    public int enoughUnits() {
        return lots.atLeast(Math.max(kept[kept.length - 1], most[most.length - 1]));
    }

    @Override
    public int serviceUnits(double probability) {
        return lots.atLeast(most[Prospect.enough(probability, most.length) - 1]);
    }

    @Override
    public List<UnitBlock> blocks() {
        return lots.equals(Lots.ANY) ? units() : cartons();
    }

    private List<UnitBlock> units() {
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

    /** Between two seasons' demands profit is a line, so that nothing but the quantities around them matters. */
    private List<UnitBlock> cartons() {
        TreeMap<Integer, Double> profits = new TreeMap<>();
        int best = bestUnits();
        enter(profits, lots.least());
        enter(profits, lots.at(1));
        for (int units : kept) {
            enter(profits, lots.atMost(units));
            enter(profits, lots.atLeast(units));
        }
        enter(profits, best);
        return Hull.blocks(profits, best, lots);
    }

    private void enter(Map<Integer, Double> profits, int units) {
        profits.computeIfAbsent(units, this::profitFen);
    }
}
