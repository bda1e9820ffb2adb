package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Progress;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.shop.Plan;

/**
 * Whether the better plan stays better if the seller's forecast is wrong as a whole: the plans again at several levels of
 * demand, of which a lower one is a part of the buyers of a higher one; and once more where the verdict seems to turn.
 *
 * <p>Each level has few replications, of which the trial knows the difference at the forecast itself: the level's is
 * anchored at it ({@link Anchored}).
 *
 * @param replications at every level
 * @param levels rising
 */
record Sensitivity(int replications, List<Level> levels) {
    private static final double[] FACTORS = {0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.35, 1.5};
    /** Those of a short trial, whose intervals are too wide for the others to tell anything; none is added to them. */
    private static final double[] FEW_FACTORS = {0.6, 0.8, 1.2, 1.5};

    private static final double MOST = FACTORS[FACTORS.length - 1];
    /** With fewer replications a trial is a short one. */
    private static final int SHORT = 30;

    /** From as many on a level is anchored. */
    private static final int LEAST = Signs.LEAST;
    /** Levels that are added where verdicts seem to turn, at full percents. */
    private static final int ADDED_MOST = 4;

    private static final double PERCENT = 0.01;

    /**
     * @param demand as a multiple of the seller's figures
     * @param differences per plan after the first: its profit less the first plan's, fen
     */
    public record Level(double demand, List<Estimate> differences) {}

    /**
     * A tenth of the trial's replications, so that all levels together cost about as much as the trial; of a short trial
     * a third, since a tenth would be too few to tell anything.
     */
    static int replicationsFor(int trial) {
        int wanted = Math.max(10, Math.min(50, trial / 10));
        return Math.min(trial, Math.max(LEAST, Math.min(trial / 3, wanted)));
    }

    static double[] factorsFor(int trial) {
        return (isShort(trial) ? FEW_FACTORS : FACTORS).clone();
    }

    private static boolean isShort(int trial) {
        return trial < SHORT;
    }

    public static Sensitivity run(ShopGround ground, List<Plan> plans, Trial trial, Replicator replicator) {
        int n = replicationsFor(trial.runs().replications());
        double[] factors = factorsFor(trial.runs().replications());
        replicator.progress().ahead(Progress.ONLY_LOOK, n * factors.length);
        List<Level> levels = new ArrayList<>();
        for (double factor : factors) {
            levels.add(level(factor, n, ground, plans, trial, replicator));
        }
        int added = isShort(trial.runs().replications()) ? 0 : ADDED_MOST;
        TreeSet<Double> more = turning(new Sensitivity(n, levels), trial, added);
        replicator.progress().ahead(Progress.ONLY_LOOK, n * more.size());
        for (double factor : more) {
            levels.add(level(factor, n, ground, plans, trial, replicator));
        }
        levels.sort(Comparator.comparingDouble(Level::demand));
        return new Sensitivity(n, List.copyOf(levels));
    }

    private static Level level(
            double factor, int n, ShopGround ground, List<Plan> plans, Trial trial, Replicator replicator) {
        PlanRuns runs = new PlanRuns(
                ground, plans, DemandLevel.times(factor, MOST), replicator, number -> ShopRun.Listener.NONE);
        runs.runTo(n);
        List<Estimate> differences = new ArrayList<>();
        for (int p = 1; p < plans.size(); p++) {
            differences.add(Anchored.of(
                    runs.pairs().get(p).totals(), trial.runs().pairs().get(p).totals(), trial.student()));
        }
        return new Level(factor, differences);
    }

    /** Levels at which a mean difference is about nothing, and none has been tried near. */
    private static TreeSet<Double> turning(Sensitivity tried, Trial trial, int most) {
        TreeSet<Double> more = new TreeSet<>();
        List<PairSample> pairs = trial.runs().pairs();
        for (int p = 1; p < pairs.size(); p++) {
            Estimate expected = trial.student().ofAll(pairs.get(p).totals());
            for (boolean below : new boolean[] {true, false}) {
                Double at = tried.turn(p - 1, expected, below).map(Turn::at).orElse(null);
                if (at != null && more.size() < most) {
                    double level = Math.rint(at / PERCENT) * PERCENT;
                    boolean isNear = Math.abs(level - 1) < 2 * PERCENT
                            || tried.levels.stream().anyMatch(l -> Math.abs(l.demand() - level) < 2 * PERCENT);
                    if (!isNear) {
                        more.add(level);
                    }
                }
            }
        }
        return more;
    }

    /**
     * Where the verdict turns on one side of the seller's own figures, out of all levels on that side; empty if the lead
     * is known at all of them, or not even at the seller's own figures.
     *
     * @param expected the difference at the seller's own figures
     * @param below whether to look at lower demand, else at higher
     */
    public Optional<Turn> turn(int comparison, Estimate expected, boolean below) {
        if (!expected.signIsKnown()) {
            return Optional.empty();
        }
        double sign = Math.signum(expected.mean());
        Comparator<Level> away = Comparator.comparingDouble(l -> Math.abs(l.demand() - 1));
        List<Turn.Lead> leads = new ArrayList<>(List.of(Turn.Lead.of(1, expected, sign)));
        levels.stream()
                .filter(l -> below ? l.demand() < 1 : l.demand() > 1)
                .sorted(away)
                .forEach(l -> leads.add(Turn.Lead.of(l.demand(), l.differences().get(comparison), sign)));
        Turn turn = Turn.along(leads);
        return turn.isNone() ? Optional.empty() : Optional.of(turn);
    }
}
