package shopping.festival.study.plan.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Lots;

/**
 * An item that is refilled during the day: stocks are tried over the recorded paths, coarsely from the least to the most
 * that was ever needed, then finely around the best.
 */
final class RefilledProspect implements Prospect {
    private static final int STEPS = 16;

    private final Newsvendor money;
    private final Refill refill;
    private final Lots lots;
    /** Of the quantities there are. */
    private final int lastNeeded;

    private final TreeMap<Integer, Double> tried = new TreeMap<>();

    RefilledProspect(Newsvendor money, Refill refill, int mostNeeded, Lots lots) {
        this.money = money;
        this.refill = refill;
        this.lots = lots;
        this.lastNeeded = lots.indexOf(mostNeeded);
        search();
    }

    private void search() {
        int low = 0;
        int high = lastNeeded;
        while (true) {
            int step = Math.max(1, (high - low + STEPS - 1) / STEPS);
            for (int k = low; k < high; k += step) {
                profitFen(lots.at(k));
            }
            profitFen(lots.at(high));
            if (step == 1) {
                return;
            }
            int best = lots.indexOf(bestUnits());
            low = Math.max(0, best - step);
            high = Math.min(lastNeeded, best + step);
        }
    }

    @Override
    public double profitFen(int units) {
        Double known = tried.get(units);
        if (known == null) {
            known = meanProfit(refill.of(units));
            tried.put(units, known);
        }
        return known;
    }

    private double meanProfit(Refill.Result result) {
        int n = refill.replications();
        double sold = (double) Arrays.stream(result.sold()).sum() / n;
        double left = (double) Arrays.stream(result.leftover()).sum() / n;
        return money.underage() * sold - money.overage() * left;
    }

    @Override
    public double[] profitsFen(int units) {
        Refill.Result result = refill.of(units);
        double[] profits = new double[refill.replications()];
        Arrays.setAll(profits, n -> money.underage() * result.sold()[n] - money.overage() * result.leftover()[n]);
        return profits;
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
    public int enoughUnits() {
        return lots.at(lastNeeded);
    }

    @Override
    public int serviceUnits(double probability) {
        int enough = Prospect.enough(probability, refill.replications());
        int low = 0;
        int high = lastNeeded;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (refill.of(lots.at(middle)).servedAll() >= enough) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return lots.at(low);
    }

    @Override
    public List<UnitBlock> blocks() {
        return Hull.blocks(tried, bestUnits(), lots);
    }
}
