package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.node.Progress;

/**
 * Runs plans until the question is answered: a fixed number of replications, or as many as it takes.
 *
 * <p>With several plans beside the first every interval is held to its share of the error (Bonferroni), with several looks
 * too ({@link Looks}).
 *
 * @param student intervals of what is compared, at the level of the last look
 * @param matters the least difference in profit that would change a decision, fen
 * @param reached whether what was asked is known; true for a fixed number
 * @param needed about how many replications would do, if it is not
 */
record Trial(PlanRuns runs, Looks looks, int looked, Student student, double matters, boolean reached, int needed) {
    /** A difference below this part of the first plan's profit matters to nobody, unless the user says otherwise. */
    private static final double MATTERS = 0.01;

    /** @param mattersFen NaN for a hundredth of the first plan's profit */
    static Trial run(PlanRuns runs, Looks looks, double mattersFen) {
        int wanted = looks.first();
        for (int k = 1; ; k++) {
            runs.announce(looks.isSequential() ? k : Progress.ONLY_LOOK, wanted);
            runs.runTo(wanted);
            Student student = new Student(confidence(looks, k, runs.samples().size()));
            double matters = Double.isNaN(mattersFen) ? matters(runs) : mattersFen;
            int needed = looks.isSequential() ? needed(runs, looks, student, matters) : wanted;
            boolean reached = needed <= wanted;
            if (reached || wanted >= looks.most()) {
                return new Trial(runs, looks, k, student, matters, reached, needed);
            }
            wanted = looks.after(wanted);
        }
    }

    private static double confidence(Looks looks, int k, int plans) {
        return 1 - (1 - looks.confidence(k)) / Math.max(1, plans - 1);
    }

    private static double matters(PlanRuns runs) {
        double[] profit = runs.samples().get(0).totals(Amount.PROFIT_FEN);
        double sum = 0;
        for (double p : profit) {
            sum += p;
        }
        return MATTERS * Math.abs(sum) / profit.length;
    }

    /** As many replications as there are if all is settled, else about how many it takes. */
    private static int needed(PlanRuns runs, Looks looks, Student student, double matters) {
        int done = runs.replications();
        List<PairSample> pairs = runs.pairs();
        if (pairs.size() == 1) {
            Estimate profit = student.ofAll(runs.samples().get(0).totals(Amount.PROFIT_FEN));
            return looks.isPrecise(profit) ? done : more(done, looks.needed(profit, student));
        }
        int needed = done;
        for (PairSample pair : pairs.subList(1, pairs.size())) {
            Estimate difference = student.ofAll(pair.totals());
            if (!Verdict.isSettled(difference, matters, looks)) {
                needed = Math.max(needed, more(done, Verdict.neededToSettle(difference, matters, looks, student)));
            }
        }
        return needed;
    }

    private static int more(int done, double estimate) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(done + 1.0, estimate));
    }
}
