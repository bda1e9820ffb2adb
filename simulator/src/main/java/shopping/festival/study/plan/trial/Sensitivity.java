package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.shop.Plan;

/**
 * Whether the better plan stays better if the seller's forecast is wrong as a whole: the plans again at several levels of
 * demand, of which a lower one is a part of the buyers of a higher one.
 *
 * @param replications at every level
 * @param levels rising
 */
record Sensitivity(int replications, List<Level> levels) {
    private static final double[] FACTORS = {0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.35, 1.5};
    private static final double MOST = FACTORS[FACTORS.length - 1];

    /**
     * @param demand as a multiple of the seller's figures
     * @param differences per plan after the first: its profit less the first plan's, fen
     */
    public record Level(double demand, List<Estimate> differences) {}

    /** A tenth of the trial's replications, so that all levels together cost about as much as the trial. */
    public static int replicationsFor(int trial) {
        return Math.max(10, Math.min(50, trial / 10));
    }

    /** @param student the intervals of the trial */
    public static Sensitivity run(
            ShopGround ground, List<Plan> plans, int replications, Student student, Replicator replicator) {
        replicator.progress().ahead(Progress.ONLY_LOOK, replications * FACTORS.length);
        List<Level> levels = new ArrayList<>();
        for (double factor : FACTORS) {
            PlanRuns runs = new PlanRuns(ground, plans, DemandLevel.times(factor, MOST), replicator);
            runs.runTo(replications);
            levels.add(new Level(
                    factor,
                    runs.pairs().subList(1, plans.size()).stream()
                            .map(pair -> student.ofAll(pair.totals()))
                            .toList()));
        }
        return new Sensitivity(replications, List.copyOf(levels));
    }

    /**
     * Where the difference changes its sign nearest to the seller's own figures, by a straight line between two levels
     * whose signs are both known; NaN if it does not.
     *
     * @param expected the difference at the seller's own figures
     * @param below whether to look at lower demand, else at higher
     */
    public double turns(int comparison, Estimate expected, boolean below) {
        if (!expected.signIsKnown()) {
            return Double.NaN;
        }
        double lastDemand = 1;
        double last = expected.mean();
        List<Level> way =
                below ? reversed() : levels.stream().filter(l -> l.demand() > 1).toList();
        for (Level level : way) {
            Estimate there = level.differences().get(comparison);
            if (there.signIsKnown() && there.mean() * expected.mean() < 0) {
                return lastDemand + (level.demand() - lastDemand) * last / (last - there.mean());
            }
            if (there.signIsKnown()) {
                lastDemand = level.demand();
                last = there.mean();
            }
        }
        return Double.NaN;
    }

    private List<Level> reversed() {
        List<Level> below =
                new ArrayList<>(levels.stream().filter(l -> l.demand() < 1).toList());
        Collections.reverse(below);
        return below;
    }
}
