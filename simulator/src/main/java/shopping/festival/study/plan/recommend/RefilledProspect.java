package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.plan.newsvendor.Newsvendor;

/**
 * An item that is refilled during the day: stocks are tried over the recorded paths, coarsely from none to the most that
 * was ever needed, then finely around the best.
 */
final class RefilledProspect implements Prospect {
    private static final int STEPS = 16;

    private final Newsvendor money;
    private final Refill refill;
    private final int mostNeeded;
    private final TreeMap<Integer, Double> tried = new TreeMap<>();

    RefilledProspect(Newsvendor money, Refill refill, int mostNeeded) {
        this.money = money;
        this.refill = refill;
        this.mostNeeded = mostNeeded;
        search();
    }

    private void search() {
        int low = 0;
        int high = mostNeeded;
        while (true) {
            int step = Math.max(1, (high - low + STEPS - 1) / STEPS);
            for (int units = low; units < high; units += step) {
                profitFen(units);
            }
            profitFen(high);
            if (step == 1) {
                return;
            }
            int best = bestUnits();
            low = Math.max(0, best - step);
            high = Math.min(mostNeeded, best + step);
        }
    }

    @Override
    public double profitFen(int units) {
        Double known = tried.get(units);
        if (known == null) {
            Refill.Result result = refill.of(units);
            known = money.underage() * result.sold() - money.overage() * result.leftover();
            tried.put(units, known);
        }
        return known;
    }

    @Override
    public int bestUnits() {
        Map.Entry<Integer, Double> best = tried.firstEntry();
        for (Map.Entry<Integer, Double> e : tried.entrySet()) {
            best = e.getValue() > best.getValue() ? e : best;
        }
        return best.getKey();
    }

    @Override
    public int serviceUnits(double probability) {
        int enough = Prospect.enough(probability, refill.replications());
        int low = 0;
        int high = mostNeeded;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (refill.of(middle).servedAll() >= enough) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Along the upper hull of the stocks that were tried: where profit is not concave, units are worth it only together. */
    @Override
    public List<UnitBlock> blocks() {
        List<UnitBlock> hull = new ArrayList<>();
        int last = bestUnits();
        int from = tried.firstKey();
        while (from < last) {
            int to = from;
            double steepest = Double.NEGATIVE_INFINITY;
            for (Map.Entry<Integer, Double> e :
                    tried.subMap(from, false, last, true).entrySet()) {
                double each = (e.getValue() - profitFen(from)) / (e.getKey() - from);
                if (each >= steepest) {
                    steepest = each;
                    to = e.getKey();
                }
            }
            hull.add(new UnitBlock(from, to, steepest));
            from = to;
        }
        return hull;
    }
}
