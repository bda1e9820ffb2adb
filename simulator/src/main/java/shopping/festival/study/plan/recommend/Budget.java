package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Spends a budget unit by unit, or carton by carton, on whatever earns most per unit of money. As every further unit of an
 * item earns less than the one before, no other choice earns more for what is spent (Fox 1966), up to the last unit or
 * carton that does not fit.
 */
final class Budget {
    private final List<List<UnitBlock>> blocks;
    private final long[] costs;
    private final int[] units;
    private long left;

    /**
     * @param blocks per item, beyond what has to be there
     * @param least per item: what has to be there, whatever it costs
     * @param costs of a unit, per item
     */
    Budget(List<List<UnitBlock>> blocks, int[] least, long[] costs, long budgetFen) {
        this.blocks = blocks;
        this.costs = costs;
        this.units = least.clone();
        this.left = budgetFen;
        for (int i = 0; i < units.length; i++) {
            left -= units[i] * costs[i];
        }
        spend();
    }

    /** The next block of an item that has units left in it. */
    private record Next(int item, int block, UnitBlock at, double perCost) {}

    private PriorityQueue<Next> queue() {
        return new PriorityQueue<>(
                Comparator.comparingDouble((Next n) -> -n.perCost).thenComparingInt(Next::item));
    }

    private void enter(PriorityQueue<Next> queue, int item, int block) {
        if (block < blocks.get(item).size()) {
            UnitBlock at = blocks.get(item).get(block);
            double perCost = costs[item] == 0 ? Double.POSITIVE_INFINITY : at.eachFen() / costs[item];
            queue.add(new Next(item, block, at, perCost));
        }
    }

    private void spend() {
        PriorityQueue<Next> queue = queue();
        for (int i = 0; i < units.length; i++) {
            enter(queue, i, 0);
        }
        while (!queue.isEmpty()) {
            Next next = queue.remove();
            int wanted = next.at.to() - next.at.from();
            long cost = costs[next.item];
            int got = cost == 0 ? wanted : next.at.within(Math.max(0, left) / cost);
            units[next.item] = next.at.from() + got;
            left -= got * cost;
            if (got == wanted) {
                enter(queue, next.item, next.block + 1);
            }
        }
    }

    int[] units() {
        return units;
    }

    /** The best units it did not reach, the best first; a carton counts as one. */
    List<NextUnit> next(int count) {
        PriorityQueue<Next> queue = queue();
        for (int i = 0; i < units.length; i++) {
            List<UnitBlock> of = blocks.get(i);
            int b = 0;
            while (b < of.size() && of.get(b).to() <= units[i]) {
                b++;
            }
            enter(queue, i, b);
        }
        int[] stock = units.clone();
        List<NextUnit> best = new ArrayList<>();
        while (best.size() < count && !queue.isEmpty()) {
            Next next = queue.remove();
            int item = next.item;
            int more = next.at.next(stock[item]);
            stock[item] += more;
            best.add(new NextUnit(item, stock[item], more, next.at.eachFen() * more, costs[item] * more));
            enter(queue, item, stock[item] < next.at.to() ? next.block : next.block + 1);
        }
        return best;
    }
}
